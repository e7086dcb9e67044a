namespace Kks.Templating.Benchmarks.Work;

/// <summary>A row of a section's table: six cells.</summary>
public sealed record Baris(int No, string Kegiatan, string Target, string Satuan, string Realisasi, string Persen);

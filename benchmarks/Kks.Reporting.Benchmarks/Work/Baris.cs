namespace Kks.Reporting.Benchmarks.Work;

/// <summary>A row of a table: six cells.</summary>
public sealed record Baris(string No, string Kegiatan, string Target, string Satuan, string Realisasi, string Persen);

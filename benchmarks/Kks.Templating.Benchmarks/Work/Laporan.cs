namespace Kks.Templating.Benchmarks.Work;

/// <summary>A performance report: what both writers print.</summary>
public sealed record Laporan(string Judul, string Instansi, int Tahun, IReadOnlyList<Bagian> Bagian);

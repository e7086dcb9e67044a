namespace Kks.Reporting.Benchmarks.Work;

/// <summary>The report every writer makes: a cover, then sections or one long table.</summary>
public sealed record Laporan(
    string Judul,
    string Subjudul,
    string Instansi,
    string Tahun,
    string Kota,
    IReadOnlyList<Bagian> Bagian,
    IReadOnlyList<Baris> Baris);

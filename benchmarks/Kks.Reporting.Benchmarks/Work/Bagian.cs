namespace Kks.Reporting.Benchmarks.Work;

/// <summary>A section: a heading, three paragraphs that use six values each, and a table.</summary>
public sealed record Bagian(
    string Judul,
    string Program,
    string Unit,
    string Lokasi,
    string Anggaran,
    string Realisasi,
    string Capaian,
    IReadOnlyList<Baris> Baris);

using System.Globalization;

namespace Kks.Reporting.Benchmarks.Work;

/// <summary>Makes the reports that are measured: the same values every time, with the signs real texts have and XML must escape.</summary>
public static class Scenario
{
    private const int RowsPerSection = 20;
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>The names of the scenarios: 9, 90 and 900 sections, and a table of 10,000 rows.</summary>
    public static IReadOnlyList<string> Names { get; } = ["s9", "s90", "s900", "t10k"];

    /// <summary>The report of a scenario.</summary>
    public static Laporan Make(string name) => name switch
    {
        "s9" => Sections(9),
        "s90" => Sections(90),
        "s900" => Sections(900),
        "t10k" => Report([], [.. Enumerable.Range(1, 10_000).Select(row => Row(1, row))]),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, $"Known: {string.Join(", ", Names)}."),
    };

    private static Laporan Sections(int count) => Report([.. Enumerable.Range(1, count).Select(Section)], []);

    private static Laporan Report(IReadOnlyList<Bagian> sections, IReadOnlyList<Baris> rows) => new(
        "Laporan Kinerja Instansi Pemerintah <LKjIP> & Evaluasi",
        "Narasi “Capaian” Tahun 2026 — Buku I",
        "Pemerintah Kabupaten Sukamaju & Badan Perencanaan Daerah",
        "2026",
        "Sukamaju, 31 Desember 2026",
        sections,
        rows);

    private static Bagian Section(int n) => new(
        $"Bab {n}. Urusan Perumahan & Permukiman <Wilayah {n % 7 + 1}>",
        $"Program \"Air Bersih\" & Sanitasi <Tahap {n}> – Pamsimas",
        $"Dinas PU & Perkim Kab. D'Sukamaju ke-{n}",
        $"Kec. Sukarame/Desa Cikéas {n}",
        Rupiah(n * 1_234_567L),
        Rupiah(n * 1_111_111L),
        $"{90 + n % 10},{n % 100:00} % (≥ 85 %)",
        [.. Enumerable.Range(1, RowsPerSection).Select(row => Row(n, row))]);

    private static Baris Row(int section, int row) => new(
        row.ToString(CultureInfo.InvariantCulture),
        $"Pembangunan jaringan pipa & SR “Blok {row}” <{section}>",
        $"{row * 12},5",
        "unit & paket",
        $"{row * 11},25",
        $"{88 + row % 12},{row % 100:00}%");

    private static string Rupiah(long amount) => $"Rp{amount.ToString("N2", Indonesian)}";
}

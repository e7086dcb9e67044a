using System.Globalization;

namespace Kks.Templating.Benchmarks.Work;

/// <summary>Makes the same report every time: counted values with the signs that real texts have and XML must escape.</summary>
public static class LaporanGenerator
{
    private const int RowsPerSection = 20;
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>A report of so many sections.</summary>
    public static Laporan Make(int sections) => new(
        "Laporan Kinerja <Kabupaten Sehat> & Tindak Lanjut",
        "Forum Komunikasi \"Sehat\" Kab. Telaga & Sekitarnya",
        2025,
        [.. Enumerable.Range(1, sections).Select(Section)]);

    private static Bagian Section(int n) => new(
        $"Bagian {n}. Permukiman & Sarana Umum <Wilayah {n % 5 + 1}>",
        $"Program 'Jamban Keluarga' & Air Layak <Tahap {n}> – STBM",
        $"Dinas Kesehatan & Puskesmas D'Mekar ke-{n}",
        $"Kec. Telaga Biru/Desa Renéh {n}",
        Rupiah(n * 2_345_678L),
        Rupiah(n * 2_101_234L),
        $"{91 + n % 8},{n % 100:00} % (≥ 80 %)",
        [.. Enumerable.Range(1, RowsPerSection).Select(row => Row(n, row))]);

    private static Baris Row(int section, int row) => new(
        row,
        $"Pembinaan kader & pemicuan “Dusun {row}” <{section}>",
        $"{row * 9},5",
        "orang & kelompok",
        $"{row * 8},75",
        $"{85 + row % 14},{row % 100:00}%");

    private static string Rupiah(long amount) => $"Rp{amount.ToString("N2", Indonesian)}";
}

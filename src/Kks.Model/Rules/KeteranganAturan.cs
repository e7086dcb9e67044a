using Kks.Model.Instruments;

namespace Kks.Model.Rules;

/// <summary>Says the outcome of a rule in Indonesian, with the figures it rests on.</summary>
internal static class KeteranganAturan
{
    public const string Manual = "Opsi dipilih menurut keadaan; angka tidak menentukannya.";

    public static string Susun(Indikator indikator, HasilAturan hasil, AngkaJawaban angka) => hasil.Status switch
    {
        StatusAturan.Didukung => $"Angka{Angka(angka)} mendukung opsi {Sebut(indikator, hasil.Opsi!)}.",
        StatusAturan.DataKurang => $"Belum dapat ditentukan: {string.Join("; ", hasil.Kurang.Select(Sebut))}.",
        StatusAturan.Terbuka => Tambah($"{Terbuka(indikator, hasil)}{Angka(angka)}.", indikator.Catatan),
        _ => Manual,
    };

    /// <summary>An option as a person would name it: its value, or its letter where it has none, and its label.</summary>
    public static string Sebut(Indikator indikator, Opsi opsi) =>
        $"{(opsi.Nilai is { } nilai ? TulisanAngka.Tulis(nilai) : indikator.HurufOpsi(opsi))} ({opsi.Label})";

    /// <summary>The figures of both years in parentheses, with a leading blank; empty where there is none.</summary>
    public static string Angka(AngkaJawaban angka)
    {
        List<string> bagian = [];
        Tambahkan(angka.TahunAwal, angka.Awal);
        Tambahkan(angka.TahunAkhir, angka.Akhir);
        return bagian.Count == 0 ? "" : $" ({string.Join("; ", bagian)})";

        void Tambahkan(int? tahun, decimal? nilai)
        {
            if (tahun is { } t && nilai is { } n)
            {
                bagian.Add($"{TulisanAngka.Tahun(t)}: {TulisanAngka.Tulis(n)}");
            }
        }
    }

    private static string Terbuka(Indikator indikator, HasilAturan hasil) => hasil.Alasan switch
    {
        AlasanTerbuka.BeberapaOpsi =>
            $"Angka cocok dengan lebih dari satu opsi: {string.Join("; ", hasil.Cocok.Select(opsi => Sebut(indikator, opsi)))}",
        AlasanTerbuka.TepatAmbang => "Capaian tepat sama dengan batasnya, dan skala hanya mengatur di atas dan di bawahnya",
        AlasanTerbuka.AmbangTidakTerbanding => $"Syarat '{indikator.Aturan.Ambang?.Acuan}' tidak dapat dibandingkan dengan capaian; putuskan sendiri",
        _ => "Skala instrumen tidak mengatur angka ini",
    };

    private static string Sebut(AngkaKurang kurang) => kurang switch
    {
        { Jenis: JenisAngka.Ambang } => $"nilai acuan '{kurang.Acuan}' belum diisi",
        { Tahun: { } tahun } => $"capaian {TulisanAngka.Tahun(tahun)} belum diisi",
        _ => "capaian belum diisi",
    };

    private static string Tambah(string kalimat, string? catatan) => catatan is null ? kalimat : $"{kalimat} Catatan instrumen: {catatan}";
}

using System.Globalization;
using Kks.Model.Diagnostics;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Checks.Pemeriksa;

/// <summary>A narrative states the result it argues for, and is the indicator's own.</summary>
internal sealed class NarasiPemeriksa : IPemeriksa
{
    public IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks)
    {
        var pertama = new Dictionary<string, JawabanDiperiksa>(StringComparer.Ordinal);
        foreach (var jawaban in JawabanUsulan.Semua(konteks).Where(j => j.Penilaian.AdaNarasi))
        {
            var narasi = jawaban.Jawaban.Narasi!;
            if (jawaban.Indikator.Aturan.Jenis != JenisAturan.Pilihan && jawaban.Penilaian is { AdaCapaian: true, CapaianAkhir: { } akhir } && !MenyebutCapaian(narasi, akhir))
            {
                yield return konteks.Lapor(
                    KelompokTemuan.Lengkap, Severity.Info, CheckCodes.NarrativeWithoutResult, jawaban.Path + ".narasi", jawaban.Jawaban.Kunci, akhir.Tahun);
            }

            if (!pertama.TryAdd(Inti(narasi), jawaban))
            {
                var asal = pertama[Inti(narasi)];
                yield return konteks.Lapor(
                    KelompokTemuan.Konsisten, Severity.Warning, CheckCodes.CopiedNarrative, jawaban.Path + ".narasi", jawaban.Jawaban.Kunci, asal.Jawaban.Kunci);
            }
        }
    }

    private static bool MenyebutCapaian(string narasi, Capaian akhir)
    {
        var angka = AngkaTeks.Semua(narasi);
        return new[] { akhir.Nilai, akhir.Pembilang, Persen(akhir) }.Any(n => n is { } nilai && angka.Any(a => Sama(a, nilai)));
    }

    private static decimal? Persen(Capaian capaian) =>
        capaian is { Pembilang: { } pembilang, Penyebut: > 0 and { } penyebut } ? 100m * pembilang / penyebut : null;

    /// <summary>The narrative may round: 64,3 for 64,29.</summary>
    private static bool Sama(decimal tertulis, decimal nilai) =>
        Math.Round(nilai, Math.Min((int)tertulis.Scale, 10), MidpointRounding.AwayFromZero) == tertulis || tertulis == nilai;

    private static string Inti(string narasi) =>
        string.Join(' ', narasi.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLower(CultureInfo.InvariantCulture);
}

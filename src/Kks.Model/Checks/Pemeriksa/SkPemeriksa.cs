using System.Globalization;
using Kks.Model.Diagnostics;
using Kks.Model.Submissions;

namespace Kks.Model.Checks.Pemeriksa;

/// <summary>Decrees have a number and a date, and one was in force in each data year. That one ended too early the validator reports.</summary>
internal sealed class SkPemeriksa : IPemeriksa
{
    public IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks) =>
        BadanDiperiksa.Semua(konteks).SelectMany(badan => Lengkap(konteks, badan).Concat(Berlaku(konteks, badan)));

    private static IEnumerable<Temuan> Lengkap(KonteksPemeriksaan konteks, BadanDiperiksa badan) =>
        from entri in badan.Jawaban.Sk.Select((sk, i) => (Kurang: Kurang(sk), Nomor: i))
        where entri.Kurang.Length > 0
        select konteks.Lapor(
            KelompokTemuan.Lengkap,
            Severity.Warning,
            CheckCodes.SkIncomplete,
            FormattableString.Invariant($"{badan.Path}.sk[{entri.Nomor}]"),
            badan.Badan.Nama,
            string.Join(", ", entri.Kurang));

    /// <summary>An entry that stands for many decrees has no one number.</summary>
    private static string[] Kurang(SuratKeputusan sk) =>
        [.. string.IsNullOrWhiteSpace(sk.Nomor) && sk.Jumlah == 1 ? ["nomor"] : Array.Empty<string>(), .. sk.Tanggal is null ? ["tanggal"] : Array.Empty<string>()];

    private static IEnumerable<Temuan> Berlaku(KonteksPemeriksaan konteks, BadanDiperiksa badan)
    {
        var sk = badan.Jawaban.Sk;
        if (sk.Count == 0 || sk.Any(s => s.Tanggal is null))
        {
            return [];
        }

        var terlambat = konteks.Instrumen.TahunData.Where(tahun => sk.All(s => s.Tanggal!.Value.Year > tahun)).ToArray();
        return terlambat.Length == 0
            ? []
            : [konteks.Lapor(
                KelompokTemuan.Lengkap,
                Severity.Warning,
                CheckCodes.SkTooLate,
                badan.Path + ".sk",
                badan.Badan.Nama,
                string.Join(", ", terlambat.Select(t => t.ToString(CultureInfo.InvariantCulture))))];
    }
}

using Kks.Model.Diagnostics;
using Kks.Model.Submissions;

namespace Kks.Model.Checks.Pemeriksa;

/// <summary>What the field denies, what it has not confirmed yet, and checks that say too little.</summary>
internal sealed class LapanganPemeriksa : IPemeriksa
{
    public IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks)
    {
        var jawaban = JawabanUsulan.Semua(konteks).ToArray();
        if (jawaban.Length == 0)
        {
            return [];
        }

        // A setting or body nobody has visited is one thing to know, not one for each of its answers.
        var bagian = jawaban.GroupBy(Bagian).ToArray();
        var belum = bagian.Where(b => !b.SelectMany(Catatan).Any()).SelectMany(b => b).ToArray();
        if (belum.Length == jawaban.Length)
        {
            return [konteks.Lapor(KelompokTemuan.Lapangan, Severity.Info, CheckCodes.FieldNotBegun, "tatanan", jawaban.Length)];
        }

        return
        [
            .. jawaban.Except(belum).SelectMany(j => Catatan(j).SelectMany(c => Satu(konteks, j, c)).Concat(Belum(konteks, j))),
            .. belum.Length == 0 ? Array.Empty<Temuan>() : [konteks.Lapor(
                KelompokTemuan.Lapangan, Severity.Info, CheckCodes.FieldNotBegun + ".bagian", "tatanan", belum.Length, belum.Select(Bagian).Distinct().Count())],
        ];
    }

    /// <summary>The path of the setting or body an answer belongs to.</summary>
    private static string Bagian(JawabanDiperiksa jawaban) => jawaban.Path[..jawaban.Path.IndexOf(".indikator", StringComparison.Ordinal)];

    /// <summary>The checks of an answer and of its evidence.</summary>
    private static IEnumerable<(PeriksaLapangan Isi, string Path, string Nama)> Catatan(JawabanDiperiksa jawaban)
    {
        if (jawaban.Jawaban.PeriksaLapangan is { } periksa)
        {
            yield return (periksa, jawaban.Path + ".periksaLapangan", jawaban.Indikator.Nama);
        }

        for (var i = 0; i < jawaban.Jawaban.Bukti.Count; i++)
        {
            if (jawaban.Jawaban.Bukti[i].PeriksaLapangan is { } milik)
            {
                yield return (milik, FormattableString.Invariant($"{jawaban.Path}.bukti[{i}].periksaLapangan"), jawaban.Jawaban.Bukti[i].Judul);
            }
        }
    }

    private static IEnumerable<Temuan> Satu(KonteksPemeriksaan konteks, JawabanDiperiksa jawaban, (PeriksaLapangan Isi, string Path, string Nama) catatan)
    {
        var (isi, path, nama) = catatan;
        if (isi.Sesuai == false)
        {
            var varian = string.IsNullOrWhiteSpace(isi.Catatan) ? "" : ".catatan";
            yield return konteks.Lapor(
                KelompokTemuan.Lapangan, Severity.Warning, CheckCodes.FieldDenies + varian, path + ".sesuai", nama, jawaban.Jawaban.Kunci, isi.Catatan?.Trim());
        }

        var kurang = new (string Isian, bool Ada)[]
        {
            ("tanggal", isi.Tanggal is not null), ("oleh", !string.IsNullOrWhiteSpace(isi.Oleh)), ("sesuai", isi.Sesuai is not null),
        }.Where(k => !k.Ada).Select(k => k.Isian).ToArray();
        if (kurang.Length > 0)
        {
            yield return konteks.Lapor(KelompokTemuan.Lapangan, Severity.Warning, CheckCodes.FieldIncomplete, path, nama, string.Join(", ", kurang));
        }

        if (konteks.Instrumen.TahunData is [var pertama, ..] && isi.Tanggal?.Year < pertama)
        {
            yield return konteks.Lapor(KelompokTemuan.Lapangan, Severity.Warning, CheckCodes.FieldTooEarly, path + ".tanggal", isi.Tanggal.Value.Year, pertama);
        }
    }

    /// <summary>An answer is confirmed by its own check, or by those of all its evidence.</summary>
    private static IEnumerable<Temuan> Belum(KonteksPemeriksaan konteks, JawabanDiperiksa jawaban)
    {
        var catatan = Catatan(jawaban).ToArray();
        var dipastikan = jawaban.Jawaban.PeriksaLapangan?.Sesuai is not null
            || catatan.Any(c => c.Isi.Sesuai == false)
            || (jawaban.Jawaban.Bukti.Count > 0 && jawaban.Jawaban.Bukti.All(b => b.PeriksaLapangan?.Sesuai == true));
        return dipastikan || !jawaban.Penilaian.AdaOpsi
            ? []
            : [konteks.Lapor(KelompokTemuan.Lapangan, Severity.Info, CheckCodes.FieldUnconfirmed, jawaban.Path, jawaban.Jawaban.Kunci)];
    }
}

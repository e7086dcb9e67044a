using Kks.Model.Diagnostics;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Checks.Pemeriksa;

/// <summary>What several indicators count as their denominator, in whatever setting, is the same figure for the same year.</summary>
internal sealed class BesaranBersamaPemeriksa : IPemeriksa
{
    public IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks)
    {
        var jawaban = JawabanUsulan.Tatanan(konteks).ToLookup(j => new RujukanIndikator(j.Tatanan!, j.Jawaban.Kunci));
        return konteks.Instrumen.BesaranBersama.SelectMany(besaran => Periksa(konteks, besaran, jawaban));
    }

    private static IEnumerable<Temuan> Periksa(
        KonteksPemeriksaan konteks, BesaranBersama besaran, ILookup<RujukanIndikator, JawabanDiperiksa> jawaban)
    {
        var angka = from rujukan in besaran.Penyebut
                    from milik in jawaban[rujukan]
                    from capaian in milik.Jawaban.Capaian.Select((c, i) => (Isi: c, Nomor: i))
                    where capaian.Isi.Penyebut is not null
                    select (capaian.Isi.Tahun, Nilai: capaian.Isi.Penyebut!.Value, Path: FormattableString.Invariant($"{milik.Path}.capaian[{capaian.Nomor}].penyebut"), Nama: milik.Jawaban.Kunci);
        foreach (var tahun in angka.GroupBy(a => a.Tahun).OrderBy(t => t.Key))
        {
            var (patokan, asal) = Nilai(konteks.Usulan.DataUmum, besaran.DataUmum) is { } umum
                ? (umum, konteks.Teks("besaran.dataUmum"))
                : Terbanyak([.. tahun.Select(a => (a.Nilai, a.Nama))]);
            foreach (var beda in tahun.Where(a => a.Nilai != patokan))
            {
                yield return konteks.Lapor(
                    KelompokTemuan.Konsisten, Severity.Warning, CheckCodes.SharedQuantity, beda.Path, besaran.Nama, beda.Nilai, tahun.Key, patokan, asal);
            }
        }
    }

    /// <summary>The figure most indicators give; of equally many, the one given first.</summary>
    private static (decimal Nilai, string Asal) Terbanyak((decimal Nilai, string Nama)[] angka)
    {
        var suara = angka.GroupBy(a => a.Nilai).OrderByDescending(g => g.Count()).First();
        return (suara.Key, suara.First().Nama);
    }

    private static decimal? Nilai(DataUmum data, string? isian) => isian switch
    {
        BesaranDataUmum.JumlahKecamatan => data.JumlahKecamatan,
        BesaranDataUmum.JumlahDesaKelurahan => data.JumlahDesaKelurahan,
        BesaranDataUmum.JumlahPenduduk => data.JumlahPenduduk,
        _ => null,
    };
}

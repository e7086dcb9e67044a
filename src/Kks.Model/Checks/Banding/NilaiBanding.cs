using Kks.Model.Assessments;
using Kks.Model.Instruments;
using Kks.Model.Rules;

namespace Kks.Model.Checks.Banding;

/// <summary>Compares one indicator with what it was: first by value, then by the result of the last data year.</summary>
internal static class NilaiBanding
{
    public static BandingIndikator Bandingkan(BandingIndikator dasar, PenilaianIndikator dahulu, PenilaianIndikator kini, Tingkat tingkat)
    {
        var (lama, baru) = (Nilai(dahulu, tingkat), Nilai(kini, tingkat));
        var membaik = dasar.Jenis == JenisPadanan.Sama ? CapaianMembaik(dahulu, kini) : null;
        return dasar with { NilaiDahulu = lama, NilaiKini = baru, CapaianMembaik = membaik, Hasil = Hasil(lama, baru, membaik) };
    }

    private static HasilBanding Hasil(decimal? lama, decimal? baru, bool? membaik) => (baru - lama, membaik) switch
    {
        (null, null) => HasilBanding.TidakTerbanding,
        ( > 0, _) or (0 or null, true) => HasilBanding.Membaik,
        ( < 0, _) or (0 or null, false) => HasilBanding.Memburuk,
        _ => HasilBanding.Tetap,
    };

    private static decimal? Nilai(PenilaianIndikator penilaian, Tingkat tingkat) => penilaian.Dinilai ? penilaian.Nilai.Pada(tingkat) ?? 0m : null;

    private static bool? CapaianMembaik(PenilaianIndikator dahulu, PenilaianIndikator kini)
    {
        if (dahulu.Indikator.Satuan != kini.Indikator.Satuan || ArahBaik(kini.Indikator.Aturan) is not { } arah)
        {
            return null;
        }

        return (Akhir(kini) - Akhir(dahulu)) switch
        {
            null or 0 => null,
            > 0 => arah == Arah.Naik,
            _ => arah == Arah.Turun,
        };
    }

    private static decimal? Akhir(PenilaianIndikator penilaian) => penilaian.CapaianAkhir switch
    {
        { Nilai: { } nilai } => nilai,
        { Pembilang: { } pembilang, Penyebut: > 0 and { } penyebut } when penilaian.Indikator.Satuan == "persen" => 100m * pembilang / penyebut,
        _ => null,
    };

    /// <summary>The good direction: as the rule says it, else as its threshold implies.</summary>
    private static Arah? ArahBaik(Aturan aturan) => aturan.Arah ?? aturan.Ambang?.Banding.BacaPembanding() switch
    {
        Pembanding.Lebih or Pembanding.LebihAtauSama => Arah.Naik,
        Pembanding.Kurang or Pembanding.KurangAtauSama => Arah.Turun,
        _ => null,
    };
}

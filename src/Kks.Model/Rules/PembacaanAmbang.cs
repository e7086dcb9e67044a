using Kks.Model.Instruments;

namespace Kks.Model.Rules;

/// <summary>What a rule's threshold says about the last data year's result.</summary>
/// <param name="Memenuhi">Whether the result meets it; null where that cannot be said.</param>
/// <param name="AcuanKurang">The outside figure whose value the district has not given.</param>
/// <param name="Tepat">Whether the result is exactly at a threshold that leaves this case open.</param>
internal readonly record struct PembacaanAmbang(bool? Memenuhi, string? AcuanKurang, bool Tepat)
{
    public static PembacaanAmbang Dari(Ambang? ambang, AngkaJawaban angka)
    {
        if (ambang?.Banding.BacaPembanding() is not { } pembanding)
        {
            return default;
        }

        if ((ambang.Nilai ?? angka.Ambang) is not { } batas)
        {
            return new(null, ambang.Acuan ?? "", false);
        }

        if (angka.Akhir is not { } nilai)
        {
            return default;
        }

        return ambang.TepatTerbuka && nilai == batas
            ? new(null, null, true)
            : new(pembanding.Bandingkan(nilai, batas), null, false);
    }
}

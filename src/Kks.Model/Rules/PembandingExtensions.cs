namespace Kks.Model.Rules;

/// <summary>Reads and applies comparisons.</summary>
public static class PembandingExtensions
{
    /// <summary>The comparison a sign stands for; null where it is none.</summary>
    /// <param name="tanda">The sign, for example <c>&gt;=</c>.</param>
    public static Pembanding? BacaPembanding(this string? tanda) => tanda switch
    {
        ">=" => Pembanding.LebihAtauSama,
        ">" => Pembanding.Lebih,
        "<=" => Pembanding.KurangAtauSama,
        "<" => Pembanding.Kurang,
        "==" => Pembanding.Sama,
        _ => null,
    };

    /// <summary>Whether a number stands in the relation to a bound.</summary>
    /// <param name="pembanding">The comparison.</param>
    /// <param name="angka">The number.</param>
    /// <param name="batas">The bound.</param>
    public static bool Bandingkan(this Pembanding pembanding, decimal angka, decimal batas) =>
        pembanding.Bandingkan(angka.CompareTo(batas));

    internal static bool Bandingkan(this Pembanding pembanding, int urutan) => pembanding switch
    {
        Pembanding.LebihAtauSama => urutan >= 0,
        Pembanding.Lebih => urutan > 0,
        Pembanding.KurangAtauSama => urutan <= 0,
        Pembanding.Kurang => urutan < 0,
        _ => urutan == 0,
    };
}

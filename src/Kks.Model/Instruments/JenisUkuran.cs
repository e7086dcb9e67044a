namespace Kks.Model.Instruments;

/// <summary>The measures an award condition can be about.</summary>
public static class JenisUkuran
{
    /// <summary>Open-defecation-free villages of the last year given, in percent.</summary>
    public const string Odf = "odf";

    /// <summary>The value of the settings, in percent.</summary>
    public const string Tatanan = "tatanan";

    /// <summary>The value of the institutions, in percent.</summary>
    public const string Kelembagaan = "kelembagaan";

    /// <summary>The number of settings the district takes part in.</summary>
    public const string JumlahTatanan = "jumlah-tatanan";

    /// <summary>The number of consecutive assessments that ended in Wistara, the present one included.</summary>
    public const string WistaraBerturut = "wistara-berturut";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Semua { get; } = [Odf, Tatanan, Kelembagaan, JumlahTatanan, WistaraBerturut];
}

namespace Kks.Model.Instruments;

/// <summary>The quantities of the general data that indicators may count as well.</summary>
internal static class BesaranDataUmum
{
    public const string JumlahKecamatan = "jumlahKecamatan";
    public const string JumlahDesaKelurahan = "jumlahDesaKelurahan";
    public const string JumlahPenduduk = "jumlahPenduduk";

    public static IReadOnlyList<string> Semua { get; } = [JumlahKecamatan, JumlahDesaKelurahan, JumlahPenduduk];
}

using System.Globalization;
using Kks.Model.Submissions;

namespace Kks.Exchange.LembarKerja;

/// <summary>How worksheets name the district.</summary>
internal static class LembarDaerah
{
    private static readonly CultureInfo Indonesia = CultureInfo.GetCultureInfo("id-ID");

    public static string Nama(Daerah daerah) => $"{daerah.Jenis} {daerah.Nama}";

    /// <summary>A date as people in Indonesia write it.</summary>
    public static string Tanggal(DateOnly date) => date.ToString("d MMMM yyyy", Indonesia);

    /// <summary>What a worksheet is compared by when it comes back.</summary>
    public static string Kode(Daerah daerah) => TeksLembar.Isi($"{Nama(daerah)}, {daerah.Provinsi}")!;
}

using Kks.Model.Submissions;

namespace Kks.Exchange.LembarKerja;

/// <summary>How worksheets name the district.</summary>
internal static class LembarDaerah
{
    public static string Nama(Daerah daerah) => $"{daerah.Jenis} {daerah.Nama}";

    /// <summary>What a worksheet is compared by when it comes back.</summary>
    public static string Kode(Daerah daerah) => TeksLembar.Isi($"{Nama(daerah)}, {daerah.Provinsi}")!;
}

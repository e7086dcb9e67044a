using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Assessments;

/// <summary>How often in a row a district won Wistara before the present assessment.</summary>
internal static class RiwayatWistara
{
    public const string Kunci = "wistara";

    // The award is given every second year.
    private const int JarakPenilaian = 2;

    public static int SebelumIni(Usulan usulan, Instrumen instrumen)
    {
        var menang = usulan.Riwayat.Where(r => r.Kategori.StartsWith(Kunci, StringComparison.Ordinal)).Select(r => r.Tahun).ToHashSet();
        var tahun = instrumen.TahunPenilaian ?? (menang.Count == 0 ? 0 : menang.Max() + JarakPenilaian);
        var jumlah = 0;
        while (menang.Contains(tahun - (JarakPenilaian * (jumlah + 1))))
        {
            jumlah++;
        }

        return jumlah;
    }
}

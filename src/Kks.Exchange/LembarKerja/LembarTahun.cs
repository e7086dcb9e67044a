using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Exchange.LembarKerja;

/// <summary>The years a worksheet has columns for.</summary>
internal static class LembarTahun
{
    private const int MostYears = 4;

    /// <summary>The instrument's data years; where it names none, the last years that have answers.</summary>
    public static IReadOnlyList<int> Of(Instrumen instrumen, Usulan usulan)
    {
        if (instrumen.TahunData.Count > 0)
        {
            return instrumen.TahunData;
        }

        var answers = usulan.Tatanan.SelectMany(t => t.Indikator).Concat(usulan.Kelembagaan.SelectMany(b => b.Indikator));
        return [.. answers.SelectMany(j => j.Capaian).Select(c => c.Tahun).Where(t => t is > 1900 and < 3000).Distinct().OrderDescending().Take(MostYears).Order()];
    }
}

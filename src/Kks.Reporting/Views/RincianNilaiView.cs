using System.ComponentModel;
using Kks.Model.Assessments;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Views;

/// <summary>How many indicators have one value.</summary>
public sealed class RincianNilaiView
{
    internal RincianNilaiView(string nilai, int jumlah)
    {
        Nilai = nilai;
        Jumlah = jumlah;
    }

    /// <summary>The value as text, or that no option is chosen.</summary>
    [Description("Nilai sebagai teks")]
    public string Nilai { get; }

    /// <summary>The number of indicators.</summary>
    [Description("Banyaknya indikator")]
    public int Jumlah { get; }

    internal static IReadOnlyList<RincianNilaiView> From(IReadOnlyList<PenilaianIndikator> indikator) =>
    [
        .. indikator.Where(item => item.Nilai.Mandiri is not null)
            .GroupBy(item => item.Nilai.Mandiri!.Value)
            .OrderByDescending(group => group.Key)
            .Select(group => new RincianNilaiView(Angka.Format(group.Key), group.Count())),
        .. indikator.Count(item => item.Nilai.Mandiri is null) is > 0 and var open
            ? [new RincianNilaiView("belum dinilai", open)]
            : Array.Empty<RincianNilaiView>(),
    ];
}

using System.Globalization;
using Kks.Model.Instruments;
using Kks.Reporting.Narratives;

namespace Kks.Reporting.Views;

/// <summary>Says a threshold (<i>ambang</i>) in words.</summary>
internal static class AmbangTeks
{
    public static string? Format(Ambang? ambang, SatuanTeks satuan) => ambang switch
    {
        null => null,
        { Nilai: { } value } => satuan.Bound(ambang.Banding ?? ">=", value) + Year(ambang),
        _ => ambang.Acuan,
    };

    private static string Year(Ambang ambang) =>
        ambang.Tahun is { } tahun ? string.Create(CultureInfo.InvariantCulture, $" pada tahun {tahun}") : "";
}

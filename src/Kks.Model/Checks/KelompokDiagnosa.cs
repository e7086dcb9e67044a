using Kks.Model.Diagnostics;
using Kks.Model.Validation;

namespace Kks.Model.Checks;

/// <summary>What a validator's diagnostic is about, by its code.</summary>
internal static class KelompokDiagnosa
{
    private static readonly HashSet<string> Konsisten = new(StringComparer.Ordinal)
    {
        ValidationCodes.TahunOutside, ValidationCodes.PercentTooHigh, ValidationCodes.Negative, ValidationCodes.PembilangTooHigh,
        ValidationCodes.PercentDisagrees, ValidationCodes.PenyebutZero, ValidationCodes.Contradiction, ValidationCodes.IkutTooHigh,
        ValidationCodes.SumDisagrees, ValidationCodes.StopBabsTooHigh, ValidationCodes.SkDates,
    };

    private static readonly HashSet<string> Lengkap = new(ValidationCodes.Completeness.Except([ValidationCodes.SumDisagrees]), StringComparer.Ordinal)
    {
        ValidationCodes.SkExpired,
    };

    public static KelompokTemuan Dari(Diagnostic diagnosa) => diagnosa.Code switch
    {
        var kode when Lengkap.Contains(kode) => KelompokTemuan.Lengkap,
        var kode when Konsisten.Contains(kode) => KelompokTemuan.Konsisten,
        ['K', 'K', 'S', '2', ..] => KelompokTemuan.Bukti,
        _ => KelompokTemuan.Data,
    };
}

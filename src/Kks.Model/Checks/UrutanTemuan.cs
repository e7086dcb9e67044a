using Kks.Model.Diagnostics;

namespace Kks.Model.Checks;

/// <summary>The order findings are read in: errors, then what the field denies, then what it has not confirmed, then by place.</summary>
internal static class UrutanTemuan
{
    public static IEnumerable<Temuan> Urutkan(IEnumerable<Temuan> temuan) => temuan.Distinct()
        .OrderBy(Bagian)
        .ThenBy(t => t.Diagnosa.Location?.File, StringComparer.Ordinal)
        .ThenBy(t => t.Diagnosa.Location?.Line)
        .ThenBy(t => t.Diagnosa.Location?.Column)
        .ThenBy(t => t.Diagnosa.Path, StringComparer.Ordinal)
        .ThenBy(t => t.Diagnosa.Code, StringComparer.Ordinal);

    private static int Bagian(Temuan temuan) => temuan switch
    {
        { Diagnosa.Severity: Severity.Error } => 0,
        { Kelompok: KelompokTemuan.Lapangan, Diagnosa.Severity: Severity.Warning } => 1,
        { Kelompok: KelompokTemuan.Lapangan } => 2,
        _ => 3,
    };
}

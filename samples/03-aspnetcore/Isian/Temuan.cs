using System.Text.RegularExpressions;
using Kks.Model.Diagnostics;

namespace AplikasiDaerah.Isian;

/// <summary>A diagnostic as the form shows it.</summary>
/// <param name="Kode">The stable code.</param>
/// <param name="Tingkat">How much it matters: <c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Pesan">What is wrong.</param>
/// <param name="Saran">How to mend it, where that can be said.</param>
/// <param name="Isian">The field by its data path, such as <c>capaian[0].nilai</c>; empty where it is about the whole answer.</param>
public sealed partial record Temuan(string Kode, string Tingkat, string Pesan, string? Saran, string Isian)
{
    public bool Salah => Tingkat == "error";

    /// <summary>The word before the message; colour alone says nothing to some people.</summary>
    public string Kata => Tingkat switch
    {
        "error" => "Salah",
        "warning" => "Perhatikan",
        _ => "Catatan",
    };

    public static Temuan Dari(Diagnostic diagnostic, string isian)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return new Temuan(diagnostic.Code, diagnostic.Severity.ToString().ToLowerInvariant(), diagnostic.Message, diagnostic.Hint, isian);
    }

    /// <summary>The id of a field in the page.</summary>
    public static string Id(string isian) => "isian-" + Tanda().Replace(isian, "-").Trim('-');

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex Tanda();
}

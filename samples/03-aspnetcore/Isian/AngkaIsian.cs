using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Kks.Reporting.Indonesian;

namespace AplikasiDaerah.Isian;

/// <summary>Numbers as people type them in Indonesian, <c>1.234,5</c>, to and from numbers as data files write them, <c>1234.5</c>.</summary>
public static partial class AngkaIsian
{
    public static string? Tulis(decimal? angka) => angka is { } ada ? Angka.Format(ada) : null;

    /// <summary>
    /// The number as JSON, digit by digit; the text itself where it is no number, so that the reader of the library reports it
    /// with its own words; null for an empty field.
    /// </summary>
    public static JsonNode? Baca(string? isian)
    {
        var teks = isian?.Trim().Replace("\u00a0", string.Empty, StringComparison.Ordinal) ?? string.Empty;
        if (teks.Length == 0)
        {
            return null;
        }

        var titik = Berkelompok().IsMatch(teks) ? teks.Replace(".", string.Empty, StringComparison.Ordinal) : teks;
        var angka = AngkaJson().Match(titik.Replace(',', '.'));
        return angka.Success ? JsonNode.Parse(angka.Groups["tanda"].Value + angka.Groups["angka"].Value) : JsonValue.Create(teks);
    }

    [GeneratedRegex(@"^-?[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Berkelompok();

    // JSON allows no zero before other digits.
    [GeneratedRegex(@"^(?<tanda>-?)0*(?<angka>[0-9]+(\.[0-9]+)?)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex AngkaJson();
}

using System.Text.RegularExpressions;

namespace Kks.Reporting.WordTemplates.Tags;

/// <summary>The tags that mean something to Word alone, so the engine never sees them.</summary>
internal static partial class SpecialTag
{
    /// <summary>Lists within the loop begin again at 1 from here on.</summary>
    public const string RestartNumbers = "ulang_nomor";

    /// <summary>The cell merges with the one above it where both hold the same.</summary>
    public const string MergeCells = "gabung";

    /// <summary>The word of a special tag; null for any other.</summary>
    public static string? WordOf(string inner) => Form().Match(inner) is { Success: true } match ? match.Groups["word"].Value : null;

    [GeneratedRegex($@"^[-~]?\s*(?<word>{RestartNumbers}|{MergeCells})\s*[-~]?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}

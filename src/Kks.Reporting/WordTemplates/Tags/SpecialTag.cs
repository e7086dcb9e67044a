namespace Kks.Reporting.WordTemplates.Tags;

/// <summary>The tags that mean something to Word alone, so the engine never sees them.</summary>
internal static class SpecialTag
{
    /// <summary>Lists within the loop begin again at 1 from here on.</summary>
    public const string RestartNumbers = "ulang_nomor";

    /// <summary>The cell merges with the one above it where both hold the same.</summary>
    public const string MergeCells = "gabung";

    /// <summary>The word of a special tag; null for any other.</summary>
    public static string? WordOf(string inner) => inner.AsSpan().Trim(" -~") switch
    {
        RestartNumbers => RestartNumbers,
        MergeCells => MergeCells,
        _ => null,
    };
}

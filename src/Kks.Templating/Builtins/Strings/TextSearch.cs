namespace Kks.Templating.Builtins.Strings;

/// <summary>Questions about a text. All comparisons are ordinal, so they do not depend on a culture.</summary>
internal static class TextSearch
{
    public static bool Contains(string? text, string? part) =>
        HasBoth(text, part) && text!.Contains(part!, StringComparison.Ordinal);

    public static bool StartsWith(string? text, string? part) =>
        HasBoth(text, part) && text!.StartsWith(part!, StringComparison.Ordinal);

    public static bool EndsWith(string? text, string? part) =>
        HasBoth(text, part) && text!.EndsWith(part!, StringComparison.Ordinal);

    public static bool EqualsIgnoreCase(string? text, string? other) =>
        text is not null && other is not null && text.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool HasBoth(string? text, string? part) => !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(part);
}

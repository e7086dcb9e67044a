namespace Kks.Templating.Builtins.Strings;

/// <summary>Replaces and removes parts of a text.</summary>
internal static class TextEdit
{
    public static string StripNewlines(string text) => text.AsSpan().IndexOfAny('\r', '\n') < 0
        ? text
        : text.Replace("\r", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal);

    public static string Remove(string text, string? part) => string.IsNullOrEmpty(part)
        ? text
        : text.Replace(part, string.Empty, StringComparison.Ordinal);

    /// <summary>Replaces one occurrence. Upper and lower case are alike here, as in Scriban, although <c>replace</c> tells them apart.</summary>
    public static string ReplaceOne(string text, string? part, string? replacement, bool fromEnd)
    {
        if (string.IsNullOrEmpty(part))
        {
            return text;
        }

        var at = fromEnd
            ? text.LastIndexOf(part, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(part, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + part.Length));
    }
}

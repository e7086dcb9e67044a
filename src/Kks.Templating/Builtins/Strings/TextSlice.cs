namespace Kks.Templating.Builtins.Strings;

/// <summary>Cuts a text.</summary>
internal static class TextSlice
{
    /// <summary>The part that begins at <paramref name="start"/> (from the end if negative); what lies outside the text is left out.</summary>
    /// <param name="text">The text to cut.</param>
    /// <param name="start">First character, counted from 0.</param>
    /// <param name="length">Number of characters, zero or more; null for as many as the text has.</param>
    public static string Slice(string text, int start, int? length)
    {
        long from = start < 0 ? (long)text.Length + start : start;
        long to = from + (length ?? text.Length);
        from = Math.Clamp(from, 0, text.Length);
        to = Math.Clamp(to, from, text.Length);
        return text.Substring((int)from, (int)(to - from));
    }

    /// <summary>At most <paramref name="length"/> characters, the ellipsis included; an ellipsis longer than that stays whole.</summary>
    public static string Truncate(string text, int length, string ellipsis)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var kept = Math.Max(0, length - ellipsis.Length);
        return string.Concat(text.AsSpan(0, kept), ellipsis);
    }

    /// <summary>The first words, joined by single blanks and followed by three dots in every case, as in Scriban.</summary>
    public static string TruncateWords(string text, int count)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words, 0, Math.Clamp(count, 0, words.Length)) + "...";
    }

    /// <summary>The parts between separators without the empty ones; without a separator the text is one part.</summary>
    public static string[] Split(string? text, string? separator)
    {
        if (string.IsNullOrEmpty(text))
        {
            return [];
        }

        return string.IsNullOrEmpty(separator)
            ? [text]
            : text.Split(separator, StringSplitOptions.RemoveEmptyEntries);
    }
}

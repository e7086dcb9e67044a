namespace Kks.Reporting.WordTemplates.Tags;

/// <summary>Finds the tags in the text of a paragraph. Stateless and thread-safe.</summary>
internal static class TagScanner
{
    private const string VerbatimStart = "{%{";
    private const string VerbatimEnd = "}%}";

    public static IReadOnlyList<TagSpan> Scan(string text)
    {
        var spans = new List<TagSpan>();
        var position = 0;
        while (position < text.Length && text.IndexOf('{', position) is >= 0 and var brace)
        {
            var span = SpanAt(text, brace);
            if (span is { } found)
            {
                spans.Add(found);
            }

            position = span?.End ?? brace + 1;
        }

        return spans;
    }

    private static TagSpan? SpanAt(string text, int brace)
    {
        if (string.CompareOrdinal(text, brace, VerbatimStart, 0, VerbatimStart.Length) == 0)
        {
            var from = brace + VerbatimStart.Length;
            var close = text.IndexOf(VerbatimEnd, from, StringComparison.Ordinal);
            return close < 0
                ? new TagSpan(brace, text.Length, text[brace..], TagSpanKind.Unclosed)
                : new TagSpan(brace, close + VerbatimEnd.Length, text[from..close], TagSpanKind.Verbatim);
        }

        if (brace + 1 >= text.Length || text[brace + 1] != '{')
        {
            return null;
        }

        var scanner = new CodeScanner(text, brace + 2);
        return scanner.Read()
            ? new TagSpan(brace, scanner.End, scanner.Code, TagSpanKind.Code)
            : new TagSpan(brace, text.Length, text[brace..], TagSpanKind.Unclosed);
    }
}

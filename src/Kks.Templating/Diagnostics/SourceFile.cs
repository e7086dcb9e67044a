namespace Kks.Templating;

/// <summary>The text of a template with its name; finds lines and columns. Immutable and thread-safe.</summary>
internal sealed class SourceFile(string name, string text)
{
    private const int ExcerptWidth = 100;
    private int[]? _lineStarts;

    public string Name { get; } = name;

    public string Text { get; } = text;

    public (int Line, int Column) Position(int offset)
    {
        var starts = _lineStarts ??= FindLines(Text);
        var index = Array.BinarySearch(starts, Math.Clamp(offset, 0, Text.Length));
        if (index < 0) index = ~index - 1;
        return (index + 1, offset - starts[index] + 1);
    }

    public TemplateDiagnostic Diagnose(
        string code,
        SourceSpan span,
        string message,
        string? hint = null,
        TemplateDiagnosticSeverity severity = TemplateDiagnosticSeverity.Error)
    {
        var (line, column) = Position(span.Start);
        return new TemplateDiagnostic(code, severity, message, Name, line, column, Excerpt(line, column, span.Length), hint);
    }

    private string Excerpt(int line, int column, int length)
    {
        var start = _lineStarts![line - 1];
        var end = start;
        while (end < Text.Length && Text[end] is not ('\n' or '\r')) end++;
        if (end == start) return "";
        // A very long line is shown around the place only.
        var from = Math.Max(start, start + column - 1 - (ExcerptWidth / 2));
        var to = Math.Min(end, from + ExcerptWidth);
        var shown = Text[from..to];
        var before = Math.Min(start + column - 1 - from, shown.Length);
        var blank = string.Concat(shown.Take(before).Select(c => c == '\t' ? '\t' : ' '));
        var carets = new string('^', Math.Clamp(length, 1, Math.Max(1, shown.Length - before)));
        return shown + "\n" + blank + carets;
    }

    private static int[] FindLines(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n'))) starts.Add(i + 1);
        }

        return [.. starts];
    }
}

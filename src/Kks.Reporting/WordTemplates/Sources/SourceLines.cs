namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>Turns the engine's line and column into an offset.</summary>
internal static class SourceLines
{
    public static int Offset(string text, int line, int column)
    {
        var start = 0;
        for (var i = 1; i < line; i++)
        {
            var next = text.AsSpan(start).IndexOfAny('\n', '\r');
            if (next < 0)
            {
                break;
            }

            start += next + (text.AsSpan(start + next).StartsWith("\r\n") ? 2 : 1);
        }

        return start + column - 1;
    }
}

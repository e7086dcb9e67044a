namespace Kks.Model.Diagnostics;

/// <summary>A person's own text as a message quotes it: one line, and short.</summary>
internal static class Excerpt
{
    private const int Length = 60;

    public static string Of(string text)
    {
        var line = string.Concat(text.Take(Length).Select(c => char.IsControl(c) ? ' ' : c));
        return text.Length > Length ? line + "…" : line;
    }
}

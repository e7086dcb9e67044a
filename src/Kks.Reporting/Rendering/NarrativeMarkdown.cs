using System.Text;
using System.Text.RegularExpressions;

namespace Kks.Reporting.Rendering;

/// <summary>
/// Keeps a district's own Markdown inside its place: its headings do not become chapters, it opens no sections or containers
/// of the dialect, and its footnotes do not meet those of its neighbours.
/// </summary>
internal static partial class NarrativeMarkdown
{
    /// <summary>The Markdown, harmless and indented.</summary>
    /// <param name="fragment">The text.</param>
    /// <param name="number">The fragment's number in the document, for its footnotes.</param>
    public static string Contain(MarkdownFragment fragment, int number)
    {
        var lines = fragment.Text.ReplaceLineEndings("\n").Trim('\n', ' ').Split('\n');
        var text = new StringBuilder(fragment.Text.Length + 16);
        var fenced = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                text.Append('\n').Append(' ', lines[i].Length > 0 ? fragment.Indent : 0);
            }

            var fence = Fence().IsMatch(lines[i]);
            text.Append(fenced || fence ? lines[i] : Line(lines[i], i > 0 && lines[i - 1].Trim().Length > 0, number));
            fenced ^= fence;
        }

        if (fenced)
        {
            text.Append('\n').Append(' ', fragment.Indent).Append("```");
        }

        return text.Replace('\uE000', '\uFFFD').Replace('\uE001', '\uFFFD').ToString();
    }

    private static string Line(string line, bool afterText, int number)
    {
        if (Heading().Match(line) is { Success: true } heading)
        {
            return heading.Groups["text"].Value is { Length: > 0 } title ? $"**{title}**" : "";
        }

        if (Directive().IsMatch(line) || (afterText && Underline().IsMatch(line)))
        {
            var start = line.Length - line.TrimStart().Length;
            return line[..start] + "\\" + line[start..];
        }

        return Reference().Replace(Footnote().Replace(line, match => $"[^{number}-{match.Groups["label"].Value}]"), @"\@");
    }

    [GeneratedRegex(@"^ {0,3}#{1,6}(?:\s+(?<text>.*?))?(?:\s+#+)?\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("^ {0,3}::", RegexOptions.None, 1000)]
    private static partial Regex Directive();

    [GeneratedRegex(@"^ {0,3}(?:=+|-+)\s*$", RegexOptions.None, 1000)]
    private static partial Regex Underline();

    [GeneratedRegex("^ {0,3}(```|~~~)", RegexOptions.None, 1000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\[\^(?<label>[^\]\s]+)\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Footnote();

    // A cross reference names something of this document, which a district does not know.
    [GeneratedRegex(@"(?<!\\)@", RegexOptions.None, 1000)]
    private static partial Regex Reference();
}

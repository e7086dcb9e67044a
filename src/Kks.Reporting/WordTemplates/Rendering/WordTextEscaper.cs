using System.Buffers;
using System.Text;
using Kks.Templating.Output;

namespace Kks.Reporting.WordTemplates.Rendering;

/// <summary>
/// Escapes values for the text of a run, where a line break and a tab are elements, or for an attribute or other text, where they are blanks.
/// A character XML cannot hold becomes U+FFFD and is counted. For one rendering, not thread-safe.
/// </summary>
internal sealed class WordTextEscaper : TextEscaper
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c), '&', '<', '>', '"', '\'', '\u2028', '\u2029', '\uFFFE', '\uFFFF', .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    /// <summary>Whether values stand in the text of a run.</summary>
    public bool InRun { get; set; } = true;

    /// <summary>How many characters had to be replaced so far.</summary>
    public int Replaced { get; private set; }

    public override bool LeavesNumbers => true;

    public override bool LeavesLineBreaks => false;

    public override void Write(ReadOnlySpan<char> text, Utf8Output output)
    {
        while (text.IndexOfAny(Special) is >= 0 and var next)
        {
            output.WriteRaw(text[..next]);
            text = text[(next + WriteSpecial(text[next..], output))..];
        }

        output.WriteRaw(text);
    }

    /// <returns>How many characters were taken.</returns>
    private int WriteSpecial(ReadOnlySpan<char> text, Utf8Output output)
    {
        switch (text[0])
        {
            case '&':
                output.WriteLiteral("&amp;"u8);
                return 1;
            case '<':
                output.WriteLiteral("&lt;"u8);
                return 1;
            case '>':
                output.WriteLiteral("&gt;"u8);
                return 1;
            case '"':
                output.WriteLiteral("&quot;"u8);
                return 1;
            case '\'':
                output.WriteLiteral("&#39;"u8);
                return 1;
            case '\n' or '\r' or '\u2028' or '\u2029' or '\u000B':
                output.WriteLiteral(InRun ? "</w:t><w:br/><w:t xml:space=\"preserve\">"u8 : " "u8);
                return text.StartsWith("\r\n") ? 2 : 1;
            case '\t':
                output.WriteLiteral(InRun ? "</w:t><w:tab/><w:t xml:space=\"preserve\">"u8 : " "u8);
                return 1;
            default:
                return WriteRare(text, output);
        }
    }

    private int WriteRare(ReadOnlySpan<char> text, Utf8Output output)
    {
        if (Rune.DecodeFromUtf16(text, out var rune, out var taken) == OperationStatus.Done && rune.Value > 0xFFFF)
        {
            output.WriteRaw(text[..taken]);
            return taken;
        }

        Replaced++;
        output.WriteLiteral("\uFFFD"u8);
        return 1;
    }
}

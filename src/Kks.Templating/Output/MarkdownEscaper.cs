using System.Buffers;

namespace Kks.Templating.Output;

internal sealed class MarkdownEscaper : TextEscaper
{
    // Every ASCII sign that means something to CommonMark or to an extension of Markdig (links, emphasis, tables, attributes, math, smart
    // punctuation); a backslash before any of them is removed by the reader.
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>()#+-.!|~=^$:\"'&\n\r\t\0");

    public override bool LeavesNumbers => false;

    public override bool LeavesLineBreaks => false;

    public override void Write(ReadOnlySpan<char> text, Utf8Output output)
    {
        var leading = text.Length - text.TrimStart(' ').Length;
        var trailing = text.Length - leading - text[leading..].TrimEnd(' ').Length;
        WriteSpaces(leading, output);
        WriteInner(text[leading..(text.Length - trailing)], output);
        WriteSpaces(trailing, output);
    }

    private static void WriteInner(ReadOnlySpan<char> text, Utf8Output output)
    {
        Span<char> escaped = ['\\', ' '];
        while (true)
        {
            var next = text.IndexOfAny(Special);
            if (next < 0)
            {
                output.WriteRaw(text);
                return;
            }

            output.WriteRaw(text[..next]);
            var sign = text[next];
            if (sign > ' ')
            {
                escaped[1] = sign;
                output.WriteRaw(escaped);
            }
            else
            {
                output.WriteLiteral(Reference(sign));
            }

            text = text[(next + 1)..];
        }
    }

    // At the edges a blank could indent a code block or be trimmed away.
    private static void WriteSpaces(int count, Utf8Output output)
    {
        for (var i = 0; i < count; i++) output.WriteLiteral("&#32;"u8);
    }

    private static ReadOnlySpan<byte> Reference(char sign) => sign switch
    {
        '\n' => "&#10;"u8,
        '\r' => "&#13;"u8,
        '\t' => "&#9;"u8,
        _ => "\uFFFD"u8,
    };
}

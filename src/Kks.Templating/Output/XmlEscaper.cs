using System.Buffers;

namespace Kks.Templating.Output;

internal sealed class XmlEscaper : TextEscaper
{
    // Besides the five signs: a carriage return would be normalised by the reader, and the rest is not allowed in XML 1.0.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"'\r\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017" +
        "\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF");

    public override bool LeavesNumbers => true;

    public override bool LeavesLineBreaks => true;

    public override void Write(ReadOnlySpan<char> text, Utf8Output output)
    {
        while (true)
        {
            var next = text.IndexOfAny(Special);
            if (next < 0)
            {
                output.WriteRaw(text);
                return;
            }

            output.WriteRaw(text[..next]);
            output.WriteLiteral(Reference(text[next]));
            text = text[(next + 1)..];
        }
    }

    private static ReadOnlySpan<byte> Reference(char sign) => sign switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&quot;"u8,
        '\'' => "&#39;"u8,
        '\r' => "&#13;"u8,
        _ => "\uFFFD"u8,
    };
}

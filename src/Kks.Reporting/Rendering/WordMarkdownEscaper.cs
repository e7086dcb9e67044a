using Kks.Templating.Output;

namespace Kks.Reporting.Rendering;

/// <summary>Escapes values for the Markdown dialect of the Word writer: what Markdown knows, and the dialect's own signs.</summary>
internal sealed class WordMarkdownEscaper : TextEscaper
{
    /// <summary>The first and last character the writer reads as placeholders; none of a value's own may reach it.</summary>
    private const char FirstPlaceholder = '\uE000';
    private const char LastPlaceholder = '\uE001';

    private static readonly char[] Own = ['@', '\r', '\n', FirstPlaceholder, LastPlaceholder];

    public static WordMarkdownEscaper Instance { get; } = new();

    public override bool LeavesNumbers => false;

    public override bool LeavesLineBreaks => false;

    public override void Write(ReadOnlySpan<char> text, Utf8Output output)
    {
        while (text.IndexOfAny(Own) is >= 0 and var next)
        {
            Markdown.Write(text[..next], output);
            output.WriteLiteral(Instead(text[next]));
            text = text[(next + (text[next..].StartsWith("\r\n") ? 2 : 1))..];
        }

        Markdown.Write(text, output);
    }

    // A line break of a value stays one, also inside a table cell.
    private static ReadOnlySpan<byte> Instead(char sign) => sign switch
    {
        '@' => "\\@"u8,
        '\r' or '\n' => "&#10;"u8,
        _ => "\uFFFD"u8,
    };

    /// <summary>The text, escaped.</summary>
    public static string Escape(string text)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(text.Length + 32);
        var output = new Utf8Output(buffer, Instance);
        output.WriteText(text);
        output.Flush();
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

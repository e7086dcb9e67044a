using System.Text;
using Kks.Templating.Output;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>What nodes print to: the output, with automatic indentation in front of it while that is in force.</summary>
internal sealed class TemplateWriter(ITemplateOutput output, bool indentsEmptyLines)
{
    private readonly Utf8Output? _fast = output as Utf8Output;
    private readonly bool _splitsValues = output.Escaper.LeavesLineBreaks;
    private byte[]? _indent;
    private bool _afterBreak;

    public ITemplateOutput Output => output;

    /// <summary>The indentation in force, or null. Setting it starts a new block: what is printed first belongs to the line already begun.</summary>
    public byte[]? Indent
    {
        get => _indent;
        set
        {
            _indent = value;
            _afterBreak = false;
        }
    }

    public void Literal(byte[] utf8)
    {
        if (_indent is not null) LiteralIndented(utf8);
        else if (_fast is not null) _fast.WriteLiteral(utf8);
        else output.WriteLiteral(utf8);
    }

    public void Text(string text)
    {
        if (_indent is not null) TextIndented(text);
        else if (_fast is not null) _fast.WriteText(text);
        else output.WriteText(text);
    }

    public void Formatted<T>(T value, IFormatProvider culture)
        where T : IUtf8SpanFormattable
    {
        if (_indent is not null) StartLine();
        if (_fast is not null) _fast.WriteFormatted(value, default, culture);
        else output.WriteFormatted(value, default, culture);
    }

    public void Prepared(PreparedText prepared)
    {
        var from = 0;
        foreach (var (position, content) in prepared.Contents)
        {
            Literal(Encoding.UTF8.GetBytes(prepared.Text[from..position]));
            output.TryWrite(content);
            from = position;
        }

        Literal(Encoding.UTF8.GetBytes(prepared.Text[from..]));
    }

    public bool TryContent(object content)
    {
        if (_indent is not null) StartLine();
        return output.TryWrite(content);
    }

    private void LiteralIndented(ReadOnlySpan<byte> utf8)
    {
        while (utf8.Length > 0)
        {
            var end = utf8.IndexOf((byte)'\n') + 1;
            var line = end == 0 ? utf8 : utf8[..end];
            StartLine(line[0] is (byte)'\n' or (byte)'\r');
            output.WriteLiteral(line);
            _afterBreak = end != 0;
            utf8 = utf8[line.Length..];
        }
    }

    private void TextIndented(ReadOnlySpan<char> text)
    {
        if (!_splitsValues)
        {
            if (text.Length > 0) StartLine();
            output.WriteText(text);
            return;
        }

        while (text.Length > 0)
        {
            var end = text.IndexOf('\n') + 1;
            var line = end == 0 ? text : text[..end];
            StartLine(line[0] is '\n' or '\r');
            output.WriteText(line);
            _afterBreak = end != 0;
            text = text[line.Length..];
        }
    }

    private void StartLine(bool isEmpty = false)
    {
        if (_afterBreak && !(isEmpty && !indentsEmptyLines)) output.WriteLiteral(_indent);
        _afterBreak = false;
    }
}

using System.Collections.Concurrent;
using System.Text;
using Kks.Reporting.Word.Styles;

namespace Kks.Reporting.Word.Writing;

/// <summary>The start of a run for each <see cref="RunFormat"/>, made once per style sheet. Thread-safe.</summary>
internal sealed class RunMarkup
{
    private readonly ConcurrentDictionary<RunFormat, byte[]> _starts = new();
    private readonly Func<RunFormat, byte[]> _build;
    private readonly bool _isPlain;

    /// <param name="sheet">The styles.</param>
    /// <param name="fonts">The fonts of all runs as markup; null for those of the style.</param>
    /// <param name="look">Colour, size and the like of all runs as markup, in the order the schema asks for; null for those of the style.</param>
    public RunMarkup(StyleSheet sheet, string? fonts = null, string? look = null)
    {
        _build = format => Build(format, sheet, fonts, look);
        _isPlain = fonts is null && look is null;
    }

    /// <summary><c>&lt;w:r&gt;</c> and its properties, in the order the schema asks for.</summary>
    public ReadOnlySpan<byte> Start(RunFormat format) =>
        format == RunFormat.None && _isPlain ? "<w:r>"u8 : _starts.GetOrAdd(format, _build);

    private static byte[] Build(RunFormat format, StyleSheet sheet, string? fonts, string? look)
    {
        var xml = new StringBuilder("<w:r><w:rPr>");
        var style = format.HasFlag(RunFormat.Link) ? sheet.Id(WordStyle.Hyperlink)
            : format.HasFlag(RunFormat.Code) ? sheet.Id(WordStyle.CodeCharacter)
            : null;
        if (style is not null)
        {
            xml.Append("<w:rStyle w:val=\"").Append(style).Append("\"/>");
        }

        xml.Append(fonts);
        AddIf(xml, format, RunFormat.Bold, "<w:b/><w:bCs/>");
        AddIf(xml, format, RunFormat.Italic, "<w:i/><w:iCs/>");
        AddIf(xml, format, RunFormat.AsTyped, "<w:caps w:val=\"0\"/>");
        AddIf(xml, format, RunFormat.Strike, "<w:strike/>");
        AddIf(xml, format, RunFormat.Hidden, "<w:vanish/>");
        xml.Append(look);
        AddIf(xml, format, RunFormat.Marked, "<w:highlight w:val=\"yellow\"/>");
        AddIf(xml, format, RunFormat.Underline, "<w:u w:val=\"single\"/>");
        AddIf(xml, format, RunFormat.Framed, "<w:bdr w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"A33B2B\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FBEFED\"/>");
        AddIf(xml, format, RunFormat.Subscript, "<w:vertAlign w:val=\"subscript\"/>");
        AddIf(xml, format & ~RunFormat.Subscript, RunFormat.Superscript, "<w:vertAlign w:val=\"superscript\"/>");
        AddIf(xml, format, RunFormat.RightToLeft, "<w:rtl/>");
        return Encoding.UTF8.GetBytes(xml.Append("</w:rPr>").ToString());
    }

    private static void AddIf(StringBuilder xml, RunFormat format, RunFormat flag, string markup)
    {
        if (format.HasFlag(flag))
        {
            xml.Append(markup);
        }
    }
}

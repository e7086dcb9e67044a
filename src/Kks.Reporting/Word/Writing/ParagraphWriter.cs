using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Styles;

namespace Kks.Reporting.Word.Writing;

/// <summary>Opens and closes paragraphs, with their properties in the order the schema asks for.</summary>
internal sealed class ParagraphWriter(WriterContext context, RunWriter runs)
{
    public void Open(WordStyle style) => Open(new BlockScope(style, null, 0, 0, false, 0));

    /// <summary>Opens a paragraph as the scope says.</summary>
    /// <param name="scope">Where it stands.</param>
    /// <param name="number">The list it is an item of, if any.</param>
    /// <param name="level">The item's level in that list.</param>
    /// <param name="tabs">Tab stops and other markup that stands between numbering and indentation.</param>
    public void Open(in BlockScope scope, int? number = null, int level = 0, string? tabs = null)
    {
        var xml = context.Xml;
        runs.CellWidth = scope.InCell ? scope.Width : 0;
        if (context.PlainProperties is { } plain && IsPlain(scope) && number is null && tabs is null)
        {
            xml.Raw("<w:p>"u8);
            xml.Raw(plain);
            return;
        }

        xml.Raw("<w:p><w:pPr>"u8);
        xml.Raw(context.Sheet.Paragraph(scope.Style));
        if (scope.KeepNext)
        {
            xml.Raw("<w:keepNext/>"u8);
        }

        if (number is { } id)
        {
            xml.Markup($"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{id}\"/></w:numPr>");
        }

        if (tabs is not null)
        {
            xml.Literal(tabs);
        }

        if (scope.Indent > 0 && number is null)
        {
            xml.Markup($"<w:ind w:left=\"{scope.Indent}\" w:firstLine=\"0\"/>");
        }

        if (scope.Alignment is { } alignment)
        {
            xml.Raw(Justification(alignment));
        }

        xml.Raw("</w:pPr>"u8);
        context.Sections.WriteMark();
    }

    private static bool IsPlain(in BlockScope scope) => scope is { Style: WordStyle.Body, Alignment: null, Indent: 0, KeepNext: false };

    public void Close()
    {
        runs.Close();
        runs.CellWidth = 0;
        context.Xml.Raw("</w:p>"u8);
    }

    /// <summary>A whole paragraph of plain text.</summary>
    public void Write(WordStyle style, string? text, RunFormat format = RunFormat.None)
    {
        Open(style);
        runs.Text(text, format);
        Close();
    }

    /// <summary>A paragraph nobody sees: between two tables, at the end of a cell, before a new page.</summary>
    public void WriteSeparator(bool newPage = false, int after = 0)
    {
        var xml = context.Xml;
        xml.Raw("<w:p><w:pPr>"u8);
        xml.Raw(context.Sheet.Paragraph(WordStyle.Separator));
        xml.Raw(newPage ? "<w:pageBreakBefore/>"u8 : default);
        if (after > 0)
        {
            xml.Markup($"<w:spacing w:after=\"{after}\"/>");
        }

        xml.Raw("</w:pPr></w:p>"u8);
    }

    public static ReadOnlySpan<byte> Justification(Alignment alignment) => alignment switch
    {
        Alignment.Center => "<w:jc w:val=\"center\"/>"u8,
        Alignment.Right => "<w:jc w:val=\"right\"/>"u8,
        Alignment.Justify => "<w:jc w:val=\"both\"/>"u8,
        _ => "<w:jc w:val=\"left\"/>"u8,
    };
}

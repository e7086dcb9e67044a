using System.Globalization;
using System.Security;
using System.Text;
using Kks.Reporting.Word.Styles;

namespace Kks.Reporting.WordTemplates.Examples;

/// <summary>Writes the body of an example template: paragraphs, tables and fields in the styles of the official reference document.</summary>
/// <param name="styles">The ids of the styles by name.</param>
internal sealed class ExampleBody(IReadOnlyDictionary<string, string> styles)
{
    // The width of the text between the official margins, in twips.
    private const int Width = 9072;

    private readonly StringBuilder _xml = new();

    public string Markup => _xml.ToString();

    /// <summary>A paragraph of nothing but tags, which leaves nothing behind.</summary>
    public ExampleBody Control(string tag) => Paragraph(tag, WordStyle.Separator);

    public ExampleBody Heading(int level, string text) => Paragraph(text, WordStyle.Heading1 + level - 1);

    public ExampleBody Text(string text) => Paragraph(text, WordStyle.Body);

    public ExampleBody Paragraph(string text, WordStyle style)
    {
        _xml.Append("<w:p><w:pPr>").Append(Style("pStyle", style)).Append("</w:pPr>").Append(Run(text)).Append("</w:p>");
        return this;
    }

    /// <summary>A table of contents, filled when a document is made.</summary>
    public ExampleBody Contents()
    {
        _xml.Append("<w:p><w:pPr>").Append(Style("pStyle", WordStyle.Contents1)).Append("</w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>")
            .Append("<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
            .Append(Run("Daftar isi terisi ketika dokumen disusun.")).Append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
        return this;
    }

    /// <summary>A caption with a number of Word's own.</summary>
    public ExampleBody Caption(string text)
    {
        _xml.Append("<w:p><w:pPr>").Append(Style("pStyle", WordStyle.CaptionAbove)).Append("</w:pPr>").Append(Run("Tabel "))
            .Append("<w:fldSimple w:instr=\" SEQ Tabel \\* ARABIC \">").Append(Run("1")).Append("</w:fldSimple>").Append(Run(" " + text)).Append("</w:p>");
        return this;
    }

    /// <summary>A table with a header row; columns as shares of the width.</summary>
    public ExampleBody Table(int[] shares, string[] header, params string[][] rows)
    {
        var widths = shares.Select(share => Width * share / shares.Sum()).ToArray();
        _xml.Append("<w:tbl><w:tblPr>").Append(Style("tblStyle", WordStyle.TableReport))
            .Append(CultureInfo.InvariantCulture, $"<w:tblW w:w=\"{widths.Sum()}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
        foreach (var width in widths)
        {
            _xml.Append(CultureInfo.InvariantCulture, $"<w:gridCol w:w=\"{width}\"/>");
        }

        _xml.Append("</w:tblGrid>");
        Row(widths, header, WordStyle.TableHeader, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        foreach (var row in rows)
        {
            Row(widths, row, WordStyle.TableText, "<w:trPr><w:cantSplit/></w:trPr>");
        }

        _xml.Append("</w:tbl>");
        return this;
    }

    private void Row(int[] widths, string[] cells, WordStyle style, string properties)
    {
        _xml.Append("<w:tr>").Append(properties);
        for (var i = 0; i < widths.Length; i++)
        {
            _xml.Append(CultureInfo.InvariantCulture, $"<w:tc><w:tcPr><w:tcW w:w=\"{widths[i]}\" w:type=\"dxa\"/></w:tcPr>");
            Paragraph(cells[i], style);
            _xml.Append("</w:tc>");
        }

        _xml.Append("</w:tr>");
    }

    private string Style(string element, WordStyle style) => styles.TryGetValue(StyleNames.All[style], out var id) ? $"<w:{element} w:val=\"{id}\"/>" : "";

    private static string Run(string text) => text.Length == 0 ? "" : $"<w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";
}

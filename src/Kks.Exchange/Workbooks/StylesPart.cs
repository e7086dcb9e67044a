using System.Xml;

namespace Kks.Exchange.Workbooks;

/// <summary>Writes the looks of <see cref="CellStyle"/>.</summary>
internal static class StylesPart
{
    private const string Fonts = """
        <fonts count="4"><font><sz val="10"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="14"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="10"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Arial"/><family val="2"/></font></fonts>
        """;

    private const string Fills = """
        <fills count="6"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F5C3A"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFBE6"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFD9D9D9"/><bgColor indexed="64"/></patternFill></fill></fills>
        """;

    private const string Borders = """
        <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color rgb="FF999999"/></left><right style="thin"><color rgb="FF999999"/></right><top style="thin"><color rgb="FF999999"/></top><bottom style="thin"><color rgb="FF999999"/></bottom><diagonal/></border></borders>
        """;

    private const string Formats = """
        <numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd\ hh:mm"/></numFmts>
        """;

    private const string Ending = """
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
        """;

    public static void Write(XmlWriter xml)
    {
        var styles = Enum.GetValues<CellStyle>();
        xml.WriteStartElement("styleSheet", WorkbookParts.Main);
        foreach (var part in (string[])[Formats, Fonts, Fills, Borders])
        {
            xml.WriteRaw(part.Trim());
        }

        xml.WriteRaw("""<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>""");
        xml.WriteRaw(FormattableString.Invariant($"<cellXfs count=\"{styles.Length}\">"));
        foreach (var style in styles)
        {
            xml.WriteRaw(FormatOf(style));
        }

        xml.WriteRaw("</cellXfs>");
        xml.WriteRaw(Ending.Trim());
        xml.WriteEndElement();
    }

    private static string FormatOf(CellStyle style) => style switch
    {
        CellStyle.Title => Format(font: 1),
        CellStyle.Paragraph => Format(alignment: "vertical=\"top\" wrapText=\"1\""),
        CellStyle.Heading => Format(font: 2, alignment: "vertical=\"top\" wrapText=\"1\""),
        CellStyle.Head => Format(font: 3, fill: 2, border: 1, alignment: "horizontal=\"center\" vertical=\"center\" wrapText=\"1\""),
        CellStyle.Fixed => Format(fill: 3, border: 1, alignment: "vertical=\"top\" wrapText=\"1\""),
        CellStyle.FixedCentre => Format(fill: 3, border: 1, alignment: "horizontal=\"center\" vertical=\"top\""),
        CellStyle.NotAsked => Format(fill: 5, border: 1),
        CellStyle.Input => Format(number: 49, fill: 4, border: 1, alignment: "vertical=\"top\" wrapText=\"1\"", open: true),
        CellStyle.InputNumber => Format(fill: 4, border: 1, alignment: "horizontal=\"right\" vertical=\"top\"", open: true),
        CellStyle.InputDate => Format(number: 164, fill: 4, border: 1, alignment: "horizontal=\"center\" vertical=\"top\"", open: true),
        CellStyle.InputTime => Format(number: 165, fill: 4, border: 1, alignment: "horizontal=\"center\" vertical=\"top\"", open: true),
        _ => Format(),
    };

    private static string Format(int number = 0, int font = 0, int fill = 0, int border = 0, string? alignment = null, bool open = false)
    {
        var head = FormattableString.Invariant($"<xf numFmtId=\"{number}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" xfId=\"0\"");
        head += number > 0 ? " applyNumberFormat=\"1\"" : string.Empty;
        head += font > 0 ? " applyFont=\"1\"" : string.Empty;
        head += fill > 0 ? " applyFill=\"1\"" : string.Empty;
        head += border > 0 ? " applyBorder=\"1\"" : string.Empty;
        head += alignment is null ? string.Empty : " applyAlignment=\"1\"";
        head += open ? " applyProtection=\"1\"" : string.Empty;
        var body = (alignment is null ? string.Empty : $"<alignment {alignment}/>") + (open ? "<protection locked=\"0\"/>" : string.Empty);
        return body.Length == 0 ? head + "/>" : $"{head}>{body}</xf>";
    }
}

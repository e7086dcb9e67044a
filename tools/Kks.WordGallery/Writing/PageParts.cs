using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Kks.WordGallery.Writing;

/// <summary>What stands around the text: header lines, letterheads, sections.</summary>
internal static class PageParts
{
    /// <summary>The width of the text on an upright page, in twentieths of a point.</summary>
    public const int TextWidth = 9071;

    /// <summary>The width of the text on a landscape page.</summary>
    public const int WideTextWidth = 14003;

    private const uint ShortSide = 11906;
    private const uint LongSide = 16838;

    public static Table HeaderTable(string left, string right) => new(
        new TableProperties(
            new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
            new TableBorders(new BottomBorder { Val = BorderValues.Single, Size = 4, Space = 0, Color = "7F7F7F" }),
            new TableLayout { Type = TableLayoutValues.Fixed }),
        new TableGrid(new GridColumn { Width = "5670" }, new GridColumn { Width = "3401" }),
        new TableRow(Side(left, 3125, JustificationValues.Left), Side(right, 1875, JustificationValues.Right)));

    /// <summary>The head of official paper, with a rule below.</summary>
    public static IEnumerable<Paragraph> Letterhead(string unit, string address)
    {
        yield return Words.Paragraph("KopInduk", "Pemerintah {{ daerah.nama_lengkap }}");
        yield return Words.Paragraph("KopInstansi", unit);
        var last = Words.Paragraph("KopAlamat", address);
        last.ParagraphProperties!.ParagraphBorders = new ParagraphBorders(new BottomBorder { Val = BorderValues.ThinThickSmallGap, Size = 24, Space = 4, Color = "000000" });
        last.ParagraphProperties.SpacingBetweenLines = new SpacingBetweenLines { After = "360" };
        yield return last;
    }

    /// <summary>A paragraph that ends a section, with page size and the header and footer of the document.</summary>
    public static Paragraph SectionEnd(bool landscape, bool titlePage = false) => new(new ParagraphProperties(Section(landscape, titlePage)));

    public static SectionProperties Section(bool landscape, bool titlePage = false)
    {
        var section = new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = "rId4" },
            new FooterReference { Type = HeaderFooterValues.Default, Id = "rId5" },
            new SectionType { Val = SectionMarkValues.NextPage },
            landscape
                ? new PageSize { Width = LongSide, Height = ShortSide, Orient = PageOrientationValues.Landscape }
                : new PageSize { Width = ShortSide, Height = LongSide },
            new PageMargin { Top = 1134, Right = 1134, Bottom = 1417, Left = 1701, Header = 567, Footer = 709, Gutter = 0 });
        if (titlePage) section.Append(new TitlePage());
        return section;
    }

    private static TableCell Side(string text, int width, JustificationValues side)
    {
        var paragraph = Words.Paragraph("Kepala", text);
        paragraph.ParagraphProperties!.Justification = new Justification { Val = side };
        return new TableCell(new TableCellProperties(new TableCellWidth { Width = width.ToString(System.Globalization.CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Pct }), paragraph);
    }
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Kks.ReferenceDocument;

/// <summary>Header with document left and district right, over a thin rule; footer with the page number in the middle.</summary>
internal static class HeaderFooterParts
{
    // A share of the text's width in fiftieths of a per cent, so that it fits upright and landscape pages alike.
    private const string WholeWidth = "5000";

    public static Header BuildHeader() => new(
        new Table(
            new TableProperties(
                new TableWidth { Width = WholeWidth, Type = TableWidthUnitValues.Pct },
                new TableBorders(new BottomBorder { Val = BorderValues.Single, Size = 4, Space = 0, Color = "7F7F7F" }),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
            new TableGrid(new GridColumn { Width = "5670" }, new GridColumn { Width = "3402" }),
            new TableRow(Cell("3125", "KepalaKiri", JustificationValues.Left), Cell("1875", "KepalaKanan", JustificationValues.Right))),
        new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Kepala" })));

    public static Footer BuildFooter() => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = "Kaki" }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        new Run(new Text("1")),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End })));

    private static TableCell Cell(string width, string property, JustificationValues side) => new(
        new TableCellProperties(
            new TableCellWidth { Width = width, Type = TableWidthUnitValues.Pct },
            new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Bottom }),
        new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = "Kepala" }, new Justification { Val = side }),
            new SimpleField { Instruction = $" DOCPROPERTY {property} " }));
}

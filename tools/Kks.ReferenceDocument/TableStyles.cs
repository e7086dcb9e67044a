using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Kks.ReferenceDocument;

/// <summary>Styles of tables: report, zebra, plain.</summary>
internal static class TableStyles
{
    private const string Line = "8C96A3";
    private const string HeaderShade = "DCE4EC";
    private const string BandShade = "F3F6F9";

    public static IEnumerable<Style> Build()
    {
        yield return Normal();
        yield return Report();
        yield return Zebra();
        yield return Make("TabelPolos", "Tabel Polos", "TabelBiasa");
    }

    private static Style Normal()
    {
        var style = Make("TabelBiasa", "Normal Table", null);
        style.Default = true;
        style.Append(new StyleTableProperties(
            new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
            new TableCellMarginDefault(
                new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })));
        return style;
    }

    private static Style Report()
    {
        var style = Make("TabelLaporan", "Tabel Laporan", "TabelBiasa");
        style.Append(
            new StyleTableProperties(
                new TableStyleRowBandSize { Val = 1 },
                new TableBorders(
                    Border<TopBorder>(),
                    Border<LeftBorder>(),
                    Border<BottomBorder>(),
                    Border<RightBorder>(),
                    Border<InsideHorizontalBorder>(),
                    Border<InsideVerticalBorder>())),
            HeaderRow());
        return style;
    }

    private static Style Zebra()
    {
        var style = Make("TabelZebra", "Tabel Zebra", "TabelLaporan");

        // Word would inherit the header row; LibreOffice does not.
        style.Append(
            HeaderRow(),
            new TableStyleProperties(new TableStyleConditionalFormattingTableCellProperties(Shade(BandShade)))
            {
                Type = TableStyleOverrideValues.Band2Horizontal,
            });
        return style;
    }

    private static TableStyleProperties HeaderRow() => new(
        new RunPropertiesBaseStyle(new Bold(), new BoldComplexScript()),
        new TableStyleConditionalFormattingTableCellProperties(
            Shade(HeaderShade),
            new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }))
    {
        Type = TableStyleOverrideValues.FirstRow,
    };

    private static Style Make(string id, string name, string? basedOn)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Table, StyleId = id };
        if (basedOn is not null)
        {
            style.Append(new BasedOn { Val = basedOn });
        }

        style.Append(new UIPriority { Val = 99 });
        return style;
    }

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = Line };

    private static Shading Shade(string fill) => new() { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill };
}

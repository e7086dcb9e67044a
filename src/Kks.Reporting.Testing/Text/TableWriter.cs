using System.Xml.Linq;
using Kks.Reporting.Testing.Reading;

namespace Kks.Reporting.Testing.Text;

/// <summary>Draws a table of the document: properties -> column plan -> rows, one at a time.</summary>
internal sealed class TableWriter(Story story, ILineSink sink, int width)
{
    // Word allows 63 columns; more is a damaged file.
    private const int MostColumns = 1000;

    private TableDrawer? _drawer;
    private ColumnPlan? _columns;

    /// <summary>Draws rows that are only text.</summary>
    public static void Draw(IReadOnlyList<IReadOnlyList<string>> rows, ILineSink sink, int width)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var columns = new ColumnPlan([.. rows[0].Select(_ => 1)], Math.Min(width, rows[0].Count * 30));
        var drawer = new TableDrawer(sink, columns);
        for (var index = 0; index < rows.Count; index++)
        {
            drawer.Add(new DrawnRow([.. rows[index].Select((text, column) => new DrawnCell(column, 1, false, [.. LineWrapper.Wrap(text, columns.Inner(column, 1))]))], index == 0));
        }

        drawer.End();
    }

    public void Describe(XElement properties)
    {
        var style = properties.Value("tblStyle");
        if (style is not null)
        {
            story.Document.Use(style);
        }

        var caption = properties.Value("tblCaption") ?? properties.Value("tblDescription");
        if (story.Document.Options.Gaya && (style ?? caption) is not null)
        {
            sink.Add($"‹tabel {story.Document.Styles.NameOf(style)}›{(caption is null ? "" : " " + caption)}");
        }
    }

    public void Plan(XElement grid)
    {
        var shares = grid.Children("gridCol").Take(MostColumns).Select(column => column.Int("w") ?? 1).ToList();
        _columns = shares.Count == 0 ? null : new ColumnPlan(shares, width);
    }

    public void Row(XElement row)
    {
        if (row.Child("trPr").Child("del") is not null)
        {
            return;
        }

        var cells = Cells(row).Take(MostColumns).ToList();
        _columns ??= new ColumnPlan([.. cells.Select(_ => 1)], width);
        _drawer ??= new TableDrawer(sink, _columns);
        var column = Math.Clamp(row.Child("trPr").IntValue("gridBefore") ?? 0, 0, MostColumns);
        var drawn = new List<DrawnCell>();
        foreach (var cell in cells)
        {
            var span = Math.Clamp(cell.Child("tcPr").IntValue("gridSpan") ?? 1, 1, MostColumns - Math.Min(column, MostColumns - 1));
            drawn.Add(Cell(cell, Math.Min(column, MostColumns), span, _columns));
            column = Math.Min(column + span, MostColumns);
        }

        if (drawn.Count > 0)
        {
            _drawer.Add(new DrawnRow(drawn, row.Child("trPr").IsOn("tblHeader")));
        }
    }

    public void End() => _drawer?.End();

    // Cells and rows may be wrapped in content controls.
    private static IEnumerable<XElement> Cells(XElement row)
    {
        foreach (var item in row.Elements())
        {
            if (item.Is("tc"))
            {
                yield return item;
            }
            else if (item.Name.LocalName is "sdt" or "sdtContent" or "customXml")
            {
                foreach (var inner in Cells(item))
                {
                    yield return inner;
                }
            }
        }
    }

    private DrawnCell Cell(XElement cell, int column, int span, ColumnPlan columns)
    {
        var merge = cell.Child("tcPr").Child("vMerge");
        if (merge is not null && merge.Attr("val") is null or "continue")
        {
            return new DrawnCell(column, span, true, []);
        }

        var inner = Math.Max(1, columns.Inner(column, span));
        var lines = new CellLines(inner);
        new BlockWriter(story, lines, inner).WriteAll(cell.Elements());
        return new DrawnCell(column, span, false, lines.Lines);
    }
}

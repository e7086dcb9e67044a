using Kks.Exchange.Workbooks;
using Kks.Model.Diagnostics;

namespace Kks.Exchange.InstrumenWorkbooks;

/// <summary>The texts of a sheet by row and column, with its merged ranges. A merged range holds its text in its first cell.</summary>
internal sealed class LembarTabel
{
    /// <summary>An instrument has some hundred rows.</summary>
    public const int MaxRows = 5_000;

    private readonly WorkbookReader workbook;
    private readonly WorkbookSheet sheet;
    private readonly SortedDictionary<int, SortedDictionary<int, string>> rows = [];
    private readonly Dictionary<(int Row, int Column), int> lastColumns = [];

    private LembarTabel(WorkbookReader workbook, WorkbookSheet sheet)
    {
        (this.workbook, this.sheet) = (workbook, sheet);
        foreach (var range in workbook.ReadMerges(sheet))
        {
            lastColumns.TryAdd((range.Top, range.Left), range.Right);
        }
    }

    public string Name => sheet.Name;

    /// <summary>The numbers of the rows that hold something.</summary>
    public IReadOnlyCollection<int> Rows => rows.Keys;

    public static LembarTabel Read(WorkbookReader workbook, WorkbookSheet sheet)
    {
        var table = new LembarTabel(workbook, sheet);
        var values = new CellValues(workbook, sheet);
        foreach (var row in workbook.ReadRows(sheet))
        {
            // A sheet of other data, however long, is left where no table can begin any more.
            if (table.rows.Count == TabelInstrumen.RowsSearched && TabelInstrumen.Find(table) is null)
            {
                break;
            }

            if (table.rows.Count == MaxRows)
            {
                workbook.Bag.Error(WorkbookCodes.Limit + ".rows", workbook.PlaceOf(sheet), null, workbook.Bag.Text("KKS5104.hint"), MaxRows);
                break;
            }

            foreach (var cell in row.Cells)
            {
                table.Add(cell, values.Text(cell));
            }
        }

        return table;
    }

    /// <summary>The text written in a cell itself; null for none.</summary>
    public string? this[int row, int column] => rows.TryGetValue(row, out var cells) ? cells.GetValueOrDefault(column) : null;

    /// <summary>The cells of a row that hold something, from left to right.</summary>
    public IReadOnlyDictionary<int, string> Row(int row) => rows.TryGetValue(row, out var cells) ? cells : new SortedDictionary<int, string>();

    /// <summary>The last column of the merged range a cell begins, or its own.</summary>
    public int LastColumnOf(int row, int column) => lastColumns.GetValueOrDefault((row, column), column);

    public SourceLocation PlaceOf(int row, int column) => workbook.PlaceOf(sheet, CellName.Of(row, column));

    public SourceLocation Place => workbook.PlaceOf(sheet);

    private void Add(Cell cell, string? text)
    {
        if (text is null)
        {
            return;
        }

        if (!rows.TryGetValue(cell.Row, out var cells))
        {
            rows.Add(cell.Row, cells = []);
        }

        cells[cell.Column] = text;
    }
}

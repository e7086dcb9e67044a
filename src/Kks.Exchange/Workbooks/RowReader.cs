using System.Globalization;
using System.Xml;

namespace Kks.Exchange.Workbooks;

/// <summary>Reads the rows of a sheet one by one.</summary>
internal sealed class RowReader(WorkbookReader workbook, WorkbookSheet sheet, XmlReader xml, int maxCells) : IDisposable
{
    private int row;
    private int cells;

    /// <summary>The next row that holds something; null at the end.</summary>
    public SheetRow? Read()
    {
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "sheetData" })
            {
                return null;
            }

            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" } && ReadRow() is { Cells.Count: > 0 } found)
            {
                return found;
            }
        }

        return null;
    }

    public void Dispose() => xml.Dispose();

    private SheetRow ReadRow()
    {
        row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : row + 1;
        var found = new List<Cell>();
        if (xml.IsEmptyElement)
        {
            return new SheetRow(row, found);
        }

        var column = 0;
        while (xml.Read() && xml is not { NodeType: XmlNodeType.EndElement, LocalName: "row" })
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                continue;
            }

            if (++cells > maxCells)
            {
                throw new WorkbookLimitException();
            }

            column = CellName.Parse(xml.GetAttribute("r") ?? string.Empty)?.Column ?? column + 1;
            if (CellReader.Read(xml, row, column, workbook, sheet) is { } cell)
            {
                found.Add(cell);
            }
        }

        return new SheetRow(row, found);
    }
}

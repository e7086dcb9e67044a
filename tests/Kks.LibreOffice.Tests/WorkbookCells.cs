using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Kks.LibreOffice.Tests;

/// <summary>What every cell of a workbook holds, by <c>sheet!cell</c>; empty cells are left out.</summary>
internal static class WorkbookCells
{
    public static SortedDictionary<string, string> Of(string path)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        var book = document.WorkbookPart!;
        var texts = book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(i => i.InnerText).ToArray() ?? [];
        var cells = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var sheet in book.Workbook.Descendants<Sheet>())
        {
            foreach (var cell in ((WorksheetPart)book.GetPartById(sheet.Id!)).Worksheet.Descendants<Cell>())
            {
                if (Content(cell, texts) is { Length: > 0 } content)
                {
                    cells.Add($"{sheet.Name}!{cell.CellReference}", content);
                }
            }
        }

        return cells;
    }

    private static string? Content(Cell cell, string[] texts)
    {
        if (cell.DataType?.Value == CellValues.SharedString)
        {
            return texts[int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)];
        }

        return cell.InlineString?.InnerText
            ?? (cell.CellValue is { } number ? double.Parse(number.Text, CultureInfo.InvariantCulture).ToString("G14", CultureInfo.InvariantCulture) : null);
    }
}

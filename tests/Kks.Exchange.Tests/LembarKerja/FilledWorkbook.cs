using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Kks.Exchange.LembarKerja;

namespace Kks.Exchange.Tests.LembarKerja;

/// <summary>A worksheet somebody opens, fills and saves, through the SDK and not through this product's own writer.</summary>
internal sealed class FilledWorkbook : IDisposable
{
    private readonly MemoryStream content = new();
    private readonly string name;

    public FilledWorkbook(LembarKerjaFile file, string? name = null)
    {
        this.name = name ?? file.Name;
        file.Write(content);
    }

    public FilledWorkbook Text(string sheet, string cell, string text) => Set(sheet, cell, c =>
    {
        c.DataType = CellValues.InlineString;
        c.InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    });

    public FilledWorkbook Number(string sheet, string cell, string number) => Set(sheet, cell, c => c.CellValue = new CellValue(number));

    public FilledWorkbook Formula(string sheet, string cell, string formula, string? result) => Set(sheet, cell, c =>
    {
        c.CellFormula = new CellFormula(formula);
        c.CellValue = result is null ? null : new CellValue(result);
    });

    public FilledWorkbook Clear(string sheet, string cell) => Set(sheet, cell, _ => { });

    public FilledWorkbook ClearRow(string sheet, int row)
    {
        Edit(sheet, data =>
        {
            foreach (var cell in data.Elements<Row>().Single(r => r.RowIndex! == (uint)row).Elements<Cell>().Skip(1))
            {
                Empty(cell);
            }
        });
        return this;
    }

    public FilledWorkbook RemoveSheet(string sheet)
    {
        using var document = SpreadsheetDocument.Open(content, isEditable: true);
        var found = document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(s => s.Name == sheet);
        var part = document.WorkbookPart.GetPartById(found.Id!);
        found.Remove();
        document.WorkbookPart.DeletePart(part);
        return this;
    }

    public LembarKerjaSource ToSource() => new(name, () => new MemoryStream(content.ToArray()), new DateTime(2025, 3, 4, 5, 6, 7));

    public void Dispose() => content.Dispose();

    private FilledWorkbook Set(string sheet, string cell, Action<Cell> change)
    {
        Edit(sheet, data =>
        {
            var found = Find(data, cell);
            Empty(found);
            change(found);
        });
        return this;
    }

    private void Edit(string sheet, Action<SheetData> change)
    {
        using var document = SpreadsheetDocument.Open(content, isEditable: true);
        var id = document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(s => s.Name == sheet).Id!;
        change(((WorksheetPart)document.WorkbookPart.GetPartById(id!)).Worksheet.GetFirstChild<SheetData>()!);
    }

    private static Cell Find(SheetData data, string name)
    {
        var number = uint.Parse(name.TrimStart([.. Enumerable.Range('A', 26).Select(c => (char)c)]), System.Globalization.CultureInfo.InvariantCulture);
        var row = data.Elements<Row>().FirstOrDefault(r => r.RowIndex! == number) ?? data.AppendChild(new Row { RowIndex = number });
        return row.Elements<Cell>().FirstOrDefault(c => c.CellReference == name) ?? row.AppendChild(new Cell { CellReference = name });
    }

    private static void Empty(Cell cell)
    {
        cell.DataType = null;
        cell.RemoveAllChildren();
    }
}

using System.Globalization;
using System.Security;
using System.Text;
using Kks.Exchange.Workbooks;

namespace Kks.Exchange.Tests.InstrumenWorkbooks;

/// <summary>A sheet drawn row by row; "^" merges a cell into the one above, "&lt;" into the one on its left.</summary>
internal sealed class SheetSketch
{
    private readonly List<string?[]> rows = [];

    public SheetSketch Row(params string?[] cells)
    {
        rows.Add(cells);
        return this;
    }

    public SheetSketch Blank(int count = 1)
    {
        rows.AddRange(Enumerable.Repeat<string?[]>([], count));
        return this;
    }

    public string Rows()
    {
        var xml = new StringBuilder();
        for (var r = 0; r < rows.Count; r++)
        {
            var cells = rows[r].Select((text, c) => Cell(text, CellName.Of(r + 1, c + 1)));
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{r + 1}\">{string.Concat(cells)}</row>");
        }

        return xml.ToString();
    }

    public string Merges()
    {
        var merges = new List<string>();
        for (var r = 0; r < rows.Count; r++)
        {
            for (var c = 0; c < rows[r].Length; c++)
            {
                var (down, right) = (Count(i => At(r + i, c) == "^"), Count(i => At(r, c + i) == "<"));
                if (rows[r][c] is not (null or "^" or "<") && down + right > 0)
                {
                    merges.Add($"<mergeCell ref=\"{CellName.Of(r + 1, c + 1)}:{CellName.Of(r + 1 + down, c + 1 + right)}\"/>");
                }
            }
        }

        return merges.Count == 0 ? string.Empty : $"<mergeCells count=\"{merges.Count}\">{string.Concat(merges)}</mergeCells>";
    }

    private static string Cell(string? text, string name) => text switch
    {
        null or "^" or "<" => string.Empty,
        _ when decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) => $"<c r=\"{name}\"><v>{text}</v></c>",
        _ => $"<c r=\"{name}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
    };

    private string? At(int row, int column) => row < rows.Count && column < rows[row].Length ? rows[row][column] : null;

    private static int Count(Func<int, bool> continues) => Enumerable.Range(1, 100).TakeWhile(continues).Count();
}

using System.Globalization;
using Kks.Exchange.Workbooks;

namespace Kks.Exchange.LembarKerja;

/// <summary>The hidden sheet the drop-downs take their texts from; a list in a formula of its own may not be longer than 255 characters.</summary>
internal sealed class DaftarLembar
{
    public const string Name = "Daftar";

    private readonly List<RowContent> rows = [new RowContent(1, [new CellContent(1, CellStyle.Plain, LembarSusunan.PlainMark)])];
    private readonly Dictionary<string, string> known = [];

    /// <summary>Adds a list and gives the formula that names it; a list that is there already is used again. Null for an empty list.</summary>
    public string? Add(DaftarPilihan pilihan)
    {
        if (pilihan.Isi.Count == 0)
        {
            return null;
        }

        var key = string.Join('\n', pilihan.Isi.Select(p => p.Teks));
        if (known.TryGetValue(key, out var range))
        {
            return range;
        }

        var first = rows.Count + 1;
        foreach (var (_, teks) in pilihan.Isi)
        {
            rows.Add(new RowContent(rows.Count + 1, [new CellContent(1, CellStyle.Plain, teks)]));
        }

        range = string.Create(CultureInfo.InvariantCulture, $"{Name}!$A${first}:$A${rows.Count}");
        known.Add(key, range);
        return range;
    }

    public SheetContent ToSheet() => new() { Name = Name, Visibility = SheetVisibility.Hidden, Columns = [new ColumnContent(60)], Rows = rows, Protected = true };
}

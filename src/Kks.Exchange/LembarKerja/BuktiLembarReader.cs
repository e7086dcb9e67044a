using Kks.Exchange.Workbooks;
using Kks.Model.Diagnostics;

namespace Kks.Exchange.LembarKerja;

/// <summary>Reads the sheet of evidence. A row without a key, or with one that was copied, is a new piece of evidence.</summary>
internal sealed class BuktiLembarReader(JawabanStore store, WorkbookReader workbook, WorkbookSheet sheet, BukuTerbaca buku)
{
    private const int FirstVisible = 2;
    private readonly NilaiLembarReader nilai = new(store, workbook, sheet);
    private readonly DiagnosticBag bag = workbook.Bag;
    private readonly List<(int Column, string Id, JenisBidang Jenis)> columns = [];

    public void Read(IEnumerable<SheetRow> rows)
    {
        var seen = buku.Bukti.Where(b => b.Alamat is not null).Select(b => b.Alamat!).ToHashSet();
        foreach (var row in rows)
        {
            if (row.Number == LembarSusunan.IdRow)
            {
                ReadColumns(row);
            }
            else if (row.Number > LembarSusunan.HeadRow)
            {
                ReadRow(row, seen);
            }
        }
    }

    private void ReadColumns(SheetRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Text == BidangBukti.IndikatorId)
            {
                columns.Add((cell.Column, cell.Text, JenisBidang.Indikator));
            }
            else if (BidangBukti.Semua.FirstOrDefault(b => b.Id == cell.Text) is { } bidang)
            {
                columns.Add((cell.Column, bidang.Id, bidang.Jenis));
            }
        }

        if (columns.Count == 0)
        {
            bag.Error(LembarCodes.MissingColumn, workbook.PlaceOf(sheet), null, bag.Text(LembarCodes.MissingColumn + ".hint"));
        }
    }

    private void ReadRow(SheetRow row, HashSet<string> seen)
    {
        var key = row[1]?.Text.Trim() is { Length: > 0 } text && seen.Add(text) ? text : null;
        var isi = new List<IsiTerbaca>();
        foreach (var (column, id, jenis) in columns)
        {
            if (nilai.TryRead(row[column], jenis, null, key is null ? null : buku.Asal?.Nilai(key, id), out var value))
            {
                isi.Add(new IsiTerbaca(id, value, PlaceOf(row, column), CellName.Of(row.Number, column)));
            }
        }

        if (key is not null || columns.Exists(c => row[c.Column] is not null))
        {
            buku.Bukti.Add(new BarisTerbaca(buku, sheet.Name, key, PlaceOf(row, FirstVisible), CellName.Of(row.Number, FirstVisible), isi));
        }
    }

    private SourceLocation PlaceOf(SheetRow row, int column) => workbook.PlaceOf(sheet, CellName.Of(row.Number, column));
}

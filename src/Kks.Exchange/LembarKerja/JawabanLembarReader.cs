using Kks.Exchange.Workbooks;
using Kks.Model.Diagnostics;

namespace Kks.Exchange.LembarKerja;

/// <summary>Reads a sheet with answers: one row per indicator, columns named in the hidden first row.</summary>
internal sealed class JawabanLembarReader(JawabanStore store, WorkbookReader workbook, WorkbookSheet sheet, BukuTerbaca buku)
{
    private const int FirstVisible = 2;
    private readonly NilaiLembarReader nilai = new(store, workbook, sheet);
    private readonly DiagnosticBag bag = workbook.Bag;
    private readonly List<(int Column, BidangJawaban Bidang)> columns = [];

    public void Read(IEnumerable<SheetRow> rows)
    {
        var seen = buku.Jawaban.Select(b => b.Alamat!).ToHashSet();
        foreach (var row in rows)
        {
            if (row.Number == LembarSusunan.IdRow)
            {
                ReadColumns(row);
            }
            else if (row[1]?.Text is { } alamat && row.Number > LembarSusunan.HeadRow)
            {
                ReadRow(row, alamat.Trim(), seen);
            }
            else if (row.Number > LembarSusunan.HeadRow && columns.Exists(c => row[c.Column] is not null))
            {
                bag.Error(LembarCodes.UnknownRow + ".tanpa", PlaceOf(row, FirstVisible), null, bag.Text(LembarCodes.UnknownRow + ".hint"));
            }
        }
    }

    private void ReadColumns(SheetRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (BidangJawaban.Cari(cell.Text) is { } bidang && !columns.Exists(c => c.Bidang.Id == bidang.Id))
            {
                columns.Add((cell.Column, bidang));
            }
        }

        if (columns.Count == 0)
        {
            bag.Error(LembarCodes.MissingColumn, workbook.PlaceOf(sheet), null, bag.Text(LembarCodes.MissingColumn + ".hint"));
        }
    }

    private void ReadRow(SheetRow row, string key, HashSet<string> seen)
    {
        if (AlamatJawaban.Parse(key) is not { } alamat || store.CariButir(alamat) is not { } butir)
        {
            bag.Error(LembarCodes.UnknownRow, PlaceOf(row, 1), null, bag.Text(LembarCodes.UnknownRow + ".hint"), Excerpt.Of(key));
            return;
        }

        if (!seen.Add(key))
        {
            bag.Error(LembarCodes.TwiceRow, PlaceOf(row, FirstVisible), null, bag.Text(LembarCodes.TwiceRow + ".hint"), key);
            return;
        }

        var isi = new List<IsiTerbaca>();
        foreach (var (column, bidang) in columns)
        {
            if (nilai.TryRead(row[column], bidang.Jenis, butir.Indikator, buku.Asal?.Nilai(key, bidang.Id), out var value))
            {
                isi.Add(new IsiTerbaca(bidang.Id, value, PlaceOf(row, column), CellName.Of(row.Number, column)));
            }
        }

        buku.Jawaban.Add(new BarisTerbaca(buku, sheet.Name, key, PlaceOf(row, FirstVisible), CellName.Of(row.Number, FirstVisible), isi));
    }

    private SourceLocation PlaceOf(SheetRow row, int column) => workbook.PlaceOf(sheet, CellName.Of(row.Number, column));
}

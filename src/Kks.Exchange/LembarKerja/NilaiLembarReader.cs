using System.Globalization;
using System.Text.RegularExpressions;
using Kks.Exchange.Workbooks;
using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Model.Instruments;

namespace Kks.Exchange.LembarKerja;

/// <summary>Cell -> value in one spelling, by what its column asks.</summary>
internal sealed partial class NilaiLembarReader(JawabanStore store, WorkbookReader workbook, WorkbookSheet sheet)
{
    private const string Percent = "persen";
    private readonly CellValues values = new(workbook, sheet);
    private readonly DiagnosticBag bag = workbook.Bag;
    private readonly DaftarPilihan perangkat = DaftarPilihan.Perangkat(store.PerangkatDaerah);
    private readonly DaftarPilihan jenis = DaftarPilihan.Jenis(store.Instrumen);
    private readonly DaftarPilihan butir = DaftarPilihan.Indikator(store.Butir);

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell; null for an empty one.</param>
    /// <param name="asks">What its column asks.</param>
    /// <param name="indikator">The row's indicator, for options and numbers.</param>
    /// <param name="asal">What was handed out there; it is taken back as it is, even where nobody could read it.</param>
    /// <param name="nilai">The value; null for an empty cell.</param>
    /// <returns>Whether the cell could be read; where not, it was reported.</returns>
    public bool TryRead(Cell? cell, JenisBidang asks, Indikator? indikator, string? asal, out string? nilai)
    {
        nilai = null;
        if (cell is null)
        {
            return true;
        }

        if (asal is not null && cell.Kind == CellKind.Text && CellValues.CanonicalText(cell.Text) == asal)
        {
            nilai = asal;
            return true;
        }

        var before = bag.Items.Count;
        nilai = Read(cell, asks, indikator);
        return bag.Items.Count == before;
    }

    private string? Read(Cell cell, JenisBidang asks, Indikator? indikator) => asks switch
    {
        JenisBidang.Opsi => Choose(cell, DaftarPilihan.Opsi(indikator!)),
        JenisBidang.Capaian or JenisBidang.Acuan => values.Number(cell, indikator!.Satuan == Percent ? NumberAsk.Share : NumberAsk.Measure),
        JenisBidang.Pembilang => values.Number(cell, NumberAsk.Count),
        JenisBidang.PerangkatDaerah => Choose(cell, perangkat),
        JenisBidang.JenisBukti => Choose(cell, jenis),
        JenisBidang.Indikator => Choose(cell, butir),
        JenisBidang.YaTidak => Choose(cell, DaftarPilihan.YaTidak),
        JenisBidang.Tanggal => values.Date(cell),
        JenisBidang.Waktu => values.Moment(cell),
        JenisBidang.Tahun => Years(cell),
        JenisBidang.Koordinat => Coordinates(cell),
        _ => TeksLembar.Isi(values.Text(cell)),
    };

    private string? Choose(Cell cell, DaftarPilihan daftar)
    {
        if (values.Text(cell) is not { } text)
        {
            return null;
        }

        if (daftar.Nama(text) is { } nama)
        {
            return nama;
        }

        var nearest = NearestName.Find(text, daftar.Isi.Select(p => p.Teks)) ?? daftar.Isi.Select(p => p.Teks).FirstOrDefault();
        bag.Error(WorkbookCodes.NotAChoice, values.PlaceOf(cell), null, nearest is null ? null : bag.Text("KKS5111.hint", Excerpt.Of(nearest)), Excerpt.Of(text));
        return null;
    }

    private string? Years(Cell cell)
    {
        if (values.Text(cell) is not { } text)
        {
            return null;
        }

        if (YearList().IsMatch(text))
        {
            return BidangBukti.Years([.. Year().Matches(text).Select(m => int.Parse(m.ValueSpan, CultureInfo.InvariantCulture))]);
        }

        bag.Error(LembarCodes.Years, values.PlaceOf(cell), null, bag.Text(LembarCodes.Years + ".hint"), Excerpt.Of(text));
        return null;
    }

    private string? Coordinates(Cell cell)
    {
        if (values.Text(cell) is not { } text)
        {
            return null;
        }

        if (KoordinatLembar.Baca(text) is { } koordinat)
        {
            return KoordinatLembar.Tulis(koordinat);
        }

        bag.Error(LembarCodes.Coordinates, values.PlaceOf(cell), null, bag.Text(LembarCodes.Coordinates + ".hint"), Excerpt.Of(text));
        return null;
    }

    [GeneratedRegex(@"^[12][0-9]{3}(\s*([,;/&]|dan|\s)\s*[12][0-9]{3}){0,19}\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearList();

    [GeneratedRegex("[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}

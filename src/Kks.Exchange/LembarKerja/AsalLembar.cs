using Kks.Exchange.Workbooks;

namespace Kks.Exchange.LembarKerja;

/// <summary>
/// The hidden sheet that remembers what was handed out, so that a later import can tell what the agency changed from what changed in
/// the data folder meanwhile.
/// </summary>
internal sealed class AsalLembar
{
    public const string Name = "_kks";
    public const string Edisi = "edisi";
    public const string Daerah = "daerah";
    public const string Perangkat = "perangkatDaerah";

    private readonly List<RowContent> rows = [];

    public AsalLembar(string edisi, string daerah, string? perangkat)
    {
        Append(LembarSusunan.OriginMark, LembarSusunan.Version, null);
        Append(Edisi, edisi, null);
        Append(Daerah, daerah, null);
        Append(Perangkat, perangkat, null);
    }

    /// <summary>Remembers that a row was handed out.</summary>
    public void Add(string alamat) => Append(alamat, null, null);

    /// <summary>Remembers a value; no value needs no row.</summary>
    public void Add(string alamat, string bidang, string? nilai)
    {
        if (nilai is not null)
        {
            Append(alamat, bidang, nilai);
        }
    }

    public SheetContent ToSheet() => new() { Name = Name, Visibility = SheetVisibility.VeryHidden, Columns = [new ColumnContent(40), new ColumnContent(24), new ColumnContent(60)], Rows = rows, Protected = true };

    private void Append(string alamat, string? bidang, string? nilai)
    {
        var cells = new List<CellContent> { new(1, CellStyle.Plain, alamat) };
        cells.AddRange(bidang is null ? [] : [new CellContent(2, CellStyle.Plain, bidang)]);
        cells.AddRange(nilai is null ? [] : [new CellContent(3, CellStyle.Plain, nilai)]);
        rows.Add(new RowContent(rows.Count + 1, cells));
    }
}

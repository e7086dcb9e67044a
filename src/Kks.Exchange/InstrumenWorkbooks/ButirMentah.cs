using Kks.Model.Diagnostics;

namespace Kks.Exchange.InstrumenWorkbooks;

/// <summary>An indicator as it stands in the sheet, before its texts are understood.</summary>
/// <param name="Nomor">Its number; 0 where it has none.</param>
/// <param name="Induk">The body or section it stands under; null for none.</param>
/// <param name="Place">Its first cell.</param>
internal sealed record ButirMentah(int Nomor, string? Induk, SourceLocation Place)
{
    private readonly Dictionary<KolomInstrumen, List<SelTeks>> isi = [];

    /// <summary>The title on one line.</summary>
    public string Nama(KolomInstrumen kolom) => Teks.SatuBaris(string.Join(' ', Sel(kolom).Select(s => s.Text)));

    /// <summary>The text of a column, rows as lines.</summary>
    public string Isi(KolomInstrumen kolom) => string.Join('\n', Sel(kolom).Select(s => s.Text));

    /// <summary>The same row, numbered by its place.</summary>
    public ButirMentah WithoutNumber() => this with { Nomor = 0 };

    public IReadOnlyList<SelTeks> Sel(KolomInstrumen kolom) => isi.GetValueOrDefault(kolom) ?? [];

    public void Add(KolomInstrumen kolom, SelTeks sel)
    {
        if (!isi.TryGetValue(kolom, out var list))
        {
            isi.Add(kolom, list = []);
        }

        list.Add(sel);
    }
}

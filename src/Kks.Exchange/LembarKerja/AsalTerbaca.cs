using Kks.Exchange.Workbooks;

namespace Kks.Exchange.LembarKerja;

/// <summary>What a workbook remembers of being handed out.</summary>
internal sealed class AsalTerbaca
{
    private readonly Dictionary<string, Dictionary<string, string>> isi = [];
    private readonly Dictionary<string, string> kepala = [];

    public string? Edisi => kepala.GetValueOrDefault(AsalLembar.Edisi);

    public string? Daerah => kepala.GetValueOrDefault(AsalLembar.Daerah);

    public static AsalTerbaca Read(IEnumerable<SheetRow> rows)
    {
        var asal = new AsalTerbaca();
        foreach (var row in rows)
        {
            if (row[1]?.Text is { Length: > 0 } alamat)
            {
                asal.Add(alamat, row[2]?.Text, CellValues.CanonicalText(row[3]?.Text));
            }
        }

        return asal;
    }

    /// <summary>Whether the row was in what was handed out.</summary>
    public bool Knows(string alamat) => isi.ContainsKey(alamat);

    public string? Nilai(string alamat, string bidang) => isi.GetValueOrDefault(alamat)?.GetValueOrDefault(bidang);

    private void Add(string alamat, string? bidang, string? nilai)
    {
        if (!alamat.Contains('/', StringComparison.Ordinal))
        {
            kepala[alamat] = bidang ?? string.Empty;
            return;
        }

        if (!isi.TryGetValue(alamat, out var fields))
        {
            isi.Add(alamat, fields = []);
        }

        if (bidang is not null && nilai is not null)
        {
            fields[bidang] = nilai;
        }
    }
}

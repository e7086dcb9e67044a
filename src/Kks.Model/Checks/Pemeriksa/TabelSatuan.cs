namespace Kks.Model.Checks.Pemeriksa;

/// <summary>The ranges of units, read once from the embedded <c>satuan.yaml</c>.</summary>
internal sealed record TabelSatuan
{
    private static readonly Lazy<Dictionary<string, RentangSatuan>> Isi = new(() =>
        DataTabel.Baca<TabelSatuan>("satuan.yaml").Satuan.ToDictionary(s => s.Satuan, StringComparer.Ordinal));

    public required IReadOnlyList<RentangSatuan> Satuan { get; init; }

    public static RentangSatuan? Cari(string? satuan) => satuan is not null && Isi.Value.TryGetValue(satuan, out var rentang) ? rentang : null;
}

namespace Kks.Model.Tests.Data;

public sealed record Contoh
{
    public required string Nama { get; init; }

    public string? Alias { get; init; }

    public int Jumlah { get; init; } = 1;

    public long? Besar { get; init; }

    public decimal? Angka { get; init; }

    public bool? Benar { get; init; }

    public DateOnly? Hari { get; init; }

    public DateTime? Saat { get; init; }

    public JenisContoh Jenis { get; init; }

    public Titik? Titik { get; init; }

    public IReadOnlyList<Contoh> Anak { get; init; } = [];

    public IReadOnlyList<int> Tahun { get; init; } = [];

    public IReadOnlyDictionary<string, decimal> Peta { get; init; } = new Dictionary<string, decimal>();
}

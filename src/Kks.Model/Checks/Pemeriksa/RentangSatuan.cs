namespace Kks.Model.Checks.Pemeriksa;

/// <summary>What numbers a unit can have.</summary>
internal sealed record RentangSatuan
{
    public required string Satuan { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? Maksimum { get; init; }

    /// <summary>Whether only whole numbers make sense.</summary>
    public bool Bulat { get; init; }

    public bool Memuat(decimal angka) => !(angka < Minimum) && !(angka > Maksimum) && !(Bulat && angka != decimal.Truncate(angka));
}

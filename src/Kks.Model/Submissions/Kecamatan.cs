namespace Kks.Model.Submissions;

/// <summary>A kecamatan and its size.</summary>
public sealed record Kecamatan
{
    /// <summary>The name.</summary>
    public required string Nama { get; init; }

    /// <summary>The number of desa and kelurahan in it.</summary>
    public int? JumlahDesaKelurahan { get; init; }
}

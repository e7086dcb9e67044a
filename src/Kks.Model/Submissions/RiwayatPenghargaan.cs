namespace Kks.Model.Submissions;

/// <summary>An award won before (<i>riwayat penghargaan</i>).</summary>
public sealed record RiwayatPenghargaan
{
    /// <summary>The year of the award.</summary>
    public required int Tahun { get; init; }

    /// <summary>The category key, for example <c>padapa</c>.</summary>
    public required string Kategori { get; init; }
}

namespace Kks.Model.Submissions;

/// <summary>A budget of one year.</summary>
public sealed record AnggaranTahunan
{
    /// <summary>The year.</summary>
    public required int Tahun { get; init; }

    /// <summary>The amount in rupiah.</summary>
    public decimal? Nilai { get; init; }

    /// <summary>Where the money comes from, for example <c>APBD</c>.</summary>
    public string? Sumber { get; init; }

    /// <summary>The file in the data folder.</summary>
    public string? Berkas { get; init; }
}

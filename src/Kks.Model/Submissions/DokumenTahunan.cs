namespace Kks.Model.Submissions;

/// <summary>A document of one year, such as a work plan.</summary>
public sealed record DokumenTahunan
{
    /// <summary>The year.</summary>
    public required int Tahun { get; init; }

    /// <summary>The title.</summary>
    public string? Judul { get; init; }

    /// <summary>Whether it has measurable targets.</summary>
    public bool? MemuatTarget { get; init; }

    /// <summary>How many such documents there are; 1 by default.</summary>
    public int Jumlah { get; init; } = 1;

    /// <summary>The file in the data folder.</summary>
    public string? Berkas { get; init; }
}

namespace Kks.Model.Submissions;

/// <summary>A check in the field (<i>periksa lapangan</i>): whether what the paper claims was found where it should be.</summary>
public sealed record PeriksaLapangan
{
    /// <summary>The day it was done.</summary>
    public DateOnly? Tanggal { get; init; }

    /// <summary>Who did it, a person or a team.</summary>
    public string? Oleh { get; init; }

    /// <summary>Whether the field agrees with the paper (<i>sesuai</i>); null where that is not decided yet.</summary>
    public bool? Sesuai { get; init; }

    /// <summary>What was found.</summary>
    public string? Catatan { get; init; }
}

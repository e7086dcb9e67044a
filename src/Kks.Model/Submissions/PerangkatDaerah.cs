namespace Kks.Model.Submissions;

/// <summary>An agency of the district (<i>perangkat daerah</i>).</summary>
public sealed record PerangkatDaerah
{
    /// <summary>The key answers refer to, for example <c>dinkes</c>.</summary>
    public required string Kunci { get; init; }

    /// <summary>The full name.</summary>
    public required string Nama { get; init; }

    /// <summary>The head who validates its answers.</summary>
    public Pejabat? Kepala { get; init; }

    /// <summary>The last day (<i>tenggat</i>) by which the agency must have answered; null where none is set.</summary>
    public DateOnly? Tenggat { get; init; }
}

namespace Kks.Model.Submissions;

/// <summary>The value of a threshold that the instrument leaves to an outside figure.</summary>
public sealed record AmbangAcuan
{
    /// <summary>The value, in the indicator's unit.</summary>
    public required decimal Nilai { get; init; }

    /// <summary>Where the value is printed.</summary>
    public string? Sumber { get; init; }
}

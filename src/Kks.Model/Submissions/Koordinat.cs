namespace Kks.Model.Submissions;

/// <summary>A place in decimal degrees, WGS 84.</summary>
public sealed record Koordinat
{
    /// <summary>The latitude (<i>lintang</i>), -90 to 90, south negative.</summary>
    public required decimal Lintang { get; init; }

    /// <summary>The longitude (<i>bujur</i>), -180 to 180, west negative.</summary>
    public required decimal Bujur { get; init; }
}

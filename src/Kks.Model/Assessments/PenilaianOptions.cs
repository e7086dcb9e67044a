namespace Kks.Model.Assessments;

/// <summary>The choices of an assessment that the instrument leaves to whoever assesses.</summary>
public sealed record PenilaianOptions
{
    /// <summary>How the settings must reach a bound; null takes the catalogue's own default (<c>penerapan-pita</c>), which is per setting where it says nothing.</summary>
    public PenerapanPita? PenerapanPita { get; init; }
}

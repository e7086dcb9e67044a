namespace Kks.Model.Submissions;

/// <summary>Where an answer came from, where it was taken over from an agency's worksheet (<i>sumber isian</i>).</summary>
public sealed record SumberIsian
{
    /// <summary>The workbook, its name without folders.</summary>
    public required string Berkas { get; init; }

    /// <summary>The sheet.</summary>
    public string? Lembar { get; init; }

    /// <summary>The cell that last changed the answer, for example <c>F14</c>.</summary>
    public string? Sel { get; init; }

    /// <summary>When the workbook was last saved, local time.</summary>
    public DateTime? Waktu { get; init; }
}

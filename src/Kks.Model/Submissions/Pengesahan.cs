namespace Kks.Model.Submissions;

/// <summary>Who signs for the district (<i>pengesahan</i>), where and when.</summary>
public sealed record Pengesahan
{
    /// <summary>The place printed before the date.</summary>
    public string? Tempat { get; init; }

    /// <summary>The date; null leaves it to be filled in.</summary>
    public DateOnly? Tanggal { get; init; }

    /// <summary>The persons, in order of printing.</summary>
    public IReadOnlyList<Pejabat> Pejabat { get; init; } = [];
}

namespace Kks.Model.Checks;

/// <summary>One thing an agency owes (<i>kewajiban</i>). Immutable.</summary>
public sealed record Kewajiban
{
    /// <summary>The key of the setting or body.</summary>
    public string? Bagian { get; init; }

    /// <summary>The key of the indicator or item; null for the agency itself.</summary>
    public string? Indikator { get; init; }

    /// <summary>The number and official title of the indicator, for people; null for the agency itself.</summary>
    public string? Judul { get; init; }

    /// <summary>What is owed, one sentence, in the language of the check.</summary>
    public required string Uraian { get; init; }

    /// <summary>How to do it; null where that goes without saying.</summary>
    public string? Petunjuk { get; init; }

    /// <summary>The last day, of the answer or else of the agency; null where none is set.</summary>
    public DateOnly? Tenggat { get; init; }

    /// <summary>The finding behind it; null for an indicator that is not answered at all.</summary>
    public Temuan? Temuan { get; init; }
}

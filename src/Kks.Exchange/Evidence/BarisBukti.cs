namespace Kks.Exchange.Evidence;

/// <summary>One evidence file in a report. Immutable.</summary>
public sealed record BarisBukti
{
    /// <summary>The name, relative to the evidence.</summary>
    public required string Nama { get; init; }

    /// <summary>What is known of the file; null where it is not there or cannot be read.</summary>
    public FaktaBerkas? Fakta { get; init; }

    /// <summary>Who uses it, such as <c>pasar/ktr-pasar</c>, in the order of the data; empty for a file no answer names.</summary>
    public required IReadOnlyList<string> DipakaiOleh { get; init; }

    /// <summary>The codes of what is wrong with it, each once, in their order.</summary>
    public required IReadOnlyList<string> Kode { get; init; }
}

namespace Kks.Model.Instruments;

/// <summary>The rule (<i>aturan</i>) by which numbers decide an indicator's option.</summary>
public sealed record Aturan
{
    /// <summary>The kind of rule.</summary>
    public required JenisAturan Jenis { get; init; }

    /// <summary>The good direction between the two data years, for rules with a trend.</summary>
    public Arah? Arah { get; init; }

    /// <summary>The threshold, for rules that have one.</summary>
    public Ambang? Ambang { get; init; }
}

namespace Kks.Model.Submissions;

/// <summary>An innovation (<i>inovasi</i>) of the district.</summary>
public sealed record Inovasi
{
    /// <summary>The name.</summary>
    public required string Nama { get; init; }

    /// <summary>What it does and what came of it, Markdown.</summary>
    public string? Uraian { get; init; }

    /// <summary>The agency's key.</summary>
    public string? PerangkatDaerah { get; init; }

    /// <summary>The year it began.</summary>
    public int? Tahun { get; init; }
}

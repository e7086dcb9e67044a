namespace Kks.Model.Data;

/// <summary>How much a data file may ask of the machine. Real submissions stay far below the defaults.</summary>
public sealed record DataLimits
{
    /// <summary>The limits used where none are given.</summary>
    public static DataLimits Default { get; } = new();

    /// <summary>The largest file in bytes, checked before it is read; 8 MiB by default.</summary>
    public long MaxBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>The deepest nesting; 64 by default.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>The most nodes with every alias written out, a text counting one more per 64 characters; 400 000 by default.</summary>
    public int MaxNodes { get; init; } = 400_000;
}

using Kks.Model.Packages;

namespace Kks.Exchange.Workbooks;

/// <summary>How much a workbook may ask of the machine. Immutable and thread-safe.</summary>
public sealed record WorkbookLimits
{
    /// <summary>The limits used where none are given.</summary>
    public static WorkbookLimits Default { get; } = new();

    /// <summary>The limits of the file as a package.</summary>
    public OfficePackageLimits Package { get; init; } = OfficePackageLimits.Default;

    /// <summary>The most bytes of text that cells share, as UTF-8; 128 MiB by default. They are the only part of a workbook kept in memory.</summary>
    public int SharedTextBytes { get; init; } = 128 * 1024 * 1024;

    /// <summary>The most cells of one sheet that are read; 5,000,000 by default.</summary>
    public int Cells { get; init; } = 5_000_000;

    /// <summary>The most merged ranges of one sheet; 100,000 by default.</summary>
    public int MergedRanges { get; init; } = 100_000;

    /// <summary>The most sheets; 500 by default.</summary>
    public int Sheets { get; init; } = 500;
}

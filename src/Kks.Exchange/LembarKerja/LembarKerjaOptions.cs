using System.Globalization;
using Kks.Exchange.Workbooks;
using Kks.Model.Data;

namespace Kks.Exchange.LembarKerja;

/// <summary>How agency worksheets are made and read. Immutable and thread-safe.</summary>
public sealed record LembarKerjaOptions
{
    /// <summary>The options used where none are given.</summary>
    public static LembarKerjaOptions Default { get; } = new();

    /// <summary>The language of the messages: Indonesian by default. The worksheets themselves are always Indonesian.</summary>
    public CultureInfo Culture { get; init; } = DataReaderOptions.Default.Culture;

    /// <summary>How much a workbook may ask of the machine.</summary>
    public WorkbookLimits Limits { get; init; } = WorkbookLimits.Default;

    /// <summary>Whose value is taken where worksheet and data folder both changed since the export; nobody's by default.</summary>
    public PihakUtama Utamakan { get; init; }
}

using System.Globalization;
using Kks.Exchange.Workbooks;
using Kks.Model.Data;

namespace Kks.Exchange.InstrumenWorkbooks;

/// <summary>How an instrument workbook is read. Immutable and thread-safe.</summary>
public sealed record InstrumenWorkbookOptions
{
    /// <summary>The options used where none are given.</summary>
    public static InstrumenWorkbookOptions Default { get; } = new();

    /// <summary>The language of the messages: Indonesian by default.</summary>
    public CultureInfo Culture { get; init; } = DataReaderOptions.Default.Culture;

    /// <summary>How much a workbook may ask of the machine.</summary>
    public WorkbookLimits Limits { get; init; } = WorkbookLimits.Default;

    /// <summary>The edition's key in the catalogue; that of the edition compared with where null.</summary>
    public string? Edisi { get; init; }

    /// <summary>The edition's full name in the catalogue; that of the edition compared with where null.</summary>
    public string? Nama { get; init; }
}

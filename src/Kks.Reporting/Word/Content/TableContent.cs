namespace Kks.Reporting.Word.Content;

/// <summary>
/// A table built in C#. Rows are pulled one at a time while the document is written, so a table may be longer than memory;
/// <see cref="Rows"/> is enumerated once per document.
/// </summary>
/// <param name="Columns">The columns; at least one, at most 63 (Word's limit).</param>
/// <param name="Rows">The rows below the header. A row with too few cells is filled with empty ones; cells too many are reported and left out.</param>
public sealed record TableContent(IReadOnlyList<TableColumn> Columns, IEnumerable<IReadOnlyList<TableCellContent>> Rows) : IWordContent
{
    /// <summary>The caption without its number; null for a table that is not numbered.</summary>
    public string? Caption { get; init; }

    /// <summary>The name cross references use, <c>tbl:</c> included.</summary>
    public string? Name { get; init; }

    /// <summary>How it looks; thin lines with a shaded header by default.</summary>
    public TableStyle Style { get; init; } = TableStyle.Report;

    /// <summary>Notes under the table, such as its source; one paragraph each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether the header row is written; true by default.</summary>
    public bool ShowHeader { get; init; } = true;
}

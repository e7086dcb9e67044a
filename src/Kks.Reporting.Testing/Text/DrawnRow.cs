namespace Kks.Reporting.Testing.Text;

/// <summary>A row of a drawn table; header rows are those Word repeats on each page.</summary>
internal sealed record DrawnRow(IReadOnlyList<DrawnCell> Cells, bool Header);

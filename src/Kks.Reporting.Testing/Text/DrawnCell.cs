namespace Kks.Reporting.Testing.Text;

/// <summary>A cell of a drawn table: where it stands, how many columns it covers, whether it goes on from the row above.</summary>
internal sealed record DrawnCell(int Column, int Span, bool Continues, IReadOnlyList<string> Lines);

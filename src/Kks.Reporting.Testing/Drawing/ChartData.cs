namespace Kks.Reporting.Testing.Drawing;

/// <summary>A chart: its kind and title for people, and its data as a table, the first row naming the series.</summary>
internal sealed record ChartData(string Kind, string? Title, IReadOnlyList<IReadOnlyList<string>> Rows);

namespace Kks.Reporting.Word.Content;

/// <summary>One series of a <see cref="ChartContent"/>.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Values">A value per category; null leaves a gap, and so does a value missing at the end.</param>
/// <param name="IsThreshold">Whether it is drawn as a thin line over bars, such as the least value an award asks for.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<double?> Values, bool IsThreshold = false);

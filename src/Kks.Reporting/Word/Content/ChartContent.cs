namespace Kks.Reporting.Word.Content;

/// <summary>A chart of Word's own, with its numbers in an embedded workbook, so that it can be edited.</summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Categories">The names along the axis.</param>
/// <param name="Series">The series.</param>
public sealed record ChartContent(ChartKind Kind, IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series) : IWordContent
{
    /// <summary>The caption without its number (Grafik 3.1); null for a chart that is not numbered.</summary>
    public string? Caption { get; init; }

    /// <summary>The name cross references use, <c>grf:</c> included.</summary>
    public string? Name { get; init; }

    /// <summary>What the chart shows, for those who do not see it. Missing, it is reported as KKS4014 and the caption stands in.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>The height in centimetres, 3 to 20; the width is the text's.</summary>
    public double HeightCm { get; init; } = 8;

    /// <summary>The top of the value axis; null leaves it to Word.</summary>
    public double? Maximum { get; init; }
}

namespace Kks.Reporting.Telemetry;

/// <summary>The names under which renderings can be watched; hand them to OpenTelemetry or to a listener of your own.</summary>
public static class KksReportingTelemetry
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/>; each document is one activity named <see cref="RenderActivity"/>.</summary>
    public const string ActivitySourceName = "Kks.Reporting";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string MeterName = "Kks.Reporting";

    /// <summary>The activity of one document, tagged <c>kks.template</c>, <c>kks.document</c>, <c>kks.edition</c> and <c>kks.outcome</c>.</summary>
    public const string RenderActivity = "kks.render";

    /// <summary>The histogram of the time one document takes, in seconds, tagged <c>kks.template</c> and <c>kks.outcome</c>
    /// (<c>written</c>, <c>written_with_errors</c>, <c>refused</c>, <c>cancelled</c> or <c>failed</c>).</summary>
    public const string DurationInstrument = "kks.document.duration";

    /// <summary>The counter of documents, tagged like <see cref="DurationInstrument"/>.</summary>
    public const string CountInstrument = "kks.document.count";
}

using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Kks.Reporting.Telemetry;

/// <summary>Counts and times documents. Thread-safe.</summary>
internal sealed class RenderingMetrics
{
    private static readonly RenderingMetrics Shared = new(new Meter(KksReportingTelemetry.MeterName));
    private readonly Counter<long> documents;
    private readonly Histogram<double> durations;

    private RenderingMetrics(Meter meter)
    {
        documents = meter.CreateCounter<long>(KksReportingTelemetry.CountInstrument, "{document}", "Documents rendered, per template and outcome.");
        durations = meter.CreateHistogram<double>(KksReportingTelemetry.DurationInstrument, "s", "Time one document takes, per template and outcome.");
    }

    /// <summary>The instruments of an app's own meter factory; one meter for the process where there is none.</summary>
    public static RenderingMetrics Of(IMeterFactory? meters) => meters is null ? Shared : new(meters.Create(KksReportingTelemetry.MeterName));

    public void Record(string template, string outcome, TimeSpan duration)
    {
        var tags = new TagList { { "kks.template", template }, { "kks.outcome", outcome } };
        documents.Add(1, tags);
        durations.Record(duration.TotalSeconds, tags);
    }
}

using System.Diagnostics;
using System.Diagnostics.Metrics;
using Kks.Model.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kks.Reporting.Telemetry;

/// <summary>Runs a rendering under an activity and tells log and metrics how it went. Thread-safe.</summary>
internal sealed class RenderingWatch(ILogger? logger, IMeterFactory? meters, TimeProvider? time)
{
    private static readonly ActivitySource Source = new(KksReportingTelemetry.ActivitySourceName);
    private readonly ILogger logger = logger ?? NullLogger.Instance;
    private readonly RenderingMetrics metrics = RenderingMetrics.Of(meters);
    private readonly TimeProvider time = time ?? TimeProvider.System;

    public ReportResult Run(string template, string document, string edition, Func<ReportResult> render)
    {
        using var activity = Source.StartActivity(KksReportingTelemetry.RenderActivity)
            ?.SetTag("kks.template", template).SetTag("kks.document", document).SetTag("kks.edition", edition);
        var start = time.GetTimestamp();
        var outcome = "failed";
        try
        {
            var result = render();
            outcome = result.Succeeded ? "written" : result.Written ? "written_with_errors" : "refused";
            Log(result, template, document, outcome, time.GetElapsedTime(start));
            return result;
        }
        catch (OperationCanceledException)
        {
            outcome = "cancelled";
            RenderingLog.Cancelled(logger, document, template, time.GetElapsedTime(start).TotalMilliseconds);
            throw;
        }
        catch (Exception failure)
        {
            RenderingLog.Failed(logger, failure, document, template);
            throw;
        }
        finally
        {
            metrics.Record(template, outcome, time.GetElapsedTime(start));
            activity?.SetTag("kks.outcome", outcome).SetStatus(outcome == "written" ? ActivityStatusCode.Ok : ActivityStatusCode.Error);
        }
    }

    private void Log(ReportResult result, string template, string document, string outcome, TimeSpan elapsed)
    {
        if (!logger.IsEnabled(LogLevel.Information)) return;
        var errors = result.Diagnostics.Count(d => d.Severity == Severity.Error);
        RenderingLog.Rendered(logger, document, template, elapsed.TotalMilliseconds, outcome, errors, result.Diagnostics.Count - errors);
    }
}

using Microsoft.Extensions.Logging;

namespace Kks.Reporting.Telemetry;

/// <summary>What is logged of a rendering: templates and keys, never the district's data.</summary>
internal static partial class RenderingLog
{
    [LoggerMessage(1, LogLevel.Information, "Rendered '{Document}' with template '{Template}' in {Milliseconds:0} ms: {Outcome}, {Errors} errors, {Warnings} warnings.")]
    public static partial void Rendered(ILogger logger, string document, string template, double milliseconds, string outcome, int errors, int warnings);

    [LoggerMessage(2, LogLevel.Error, "Rendering '{Document}' with template '{Template}' failed.")]
    public static partial void Failed(ILogger logger, Exception failure, string document, string template);

    [LoggerMessage(3, LogLevel.Debug, "Rendering '{Document}' with template '{Template}' was cancelled after {Milliseconds:0} ms.")]
    public static partial void Cancelled(ILogger logger, string document, string template, double milliseconds);
}

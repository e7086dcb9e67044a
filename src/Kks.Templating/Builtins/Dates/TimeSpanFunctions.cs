using System.Globalization;
using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Dates;

/// <summary>The namespace <c>timespan</c>.</summary>
internal static class TimeSpanFunctions
{
    public static void AddTo(FunctionNamespace spans) => spans
        .AddProperty("zero", ResultKind.TimeSpan, static _ => TimeSpan.Zero)
        .Add("from_days", ResultKind.TimeSpan, Parameter.Double("days"), static (call, n) => Span(call, n, TimeSpan.TicksPerDay))
        .Add("from_hours", ResultKind.TimeSpan, Parameter.Double("hours"), static (call, n) => Span(call, n, TimeSpan.TicksPerHour))
        .Add("from_minutes", ResultKind.TimeSpan, Parameter.Double("minutes"), static (call, n) => Span(call, n, TimeSpan.TicksPerMinute))
        .Add("from_seconds", ResultKind.TimeSpan, Parameter.Double("seconds"), static (call, n) => Span(call, n, TimeSpan.TicksPerSecond))
        .Add("from_milliseconds", ResultKind.TimeSpan, Parameter.Double("millis"), static (call, n) => Span(call, n, TimeSpan.TicksPerMillisecond))
        .Add("parse", ResultKind.TimeSpan, Parameter.Text("text"), static (call, text) => Parse(call, text));

    private static TimeSpan Span(CallContext call, double count, long ticksPerUnit)
    {
        var ticks = count * ticksPerUnit;
        return double.IsNaN(ticks) || ticks <= long.MinValue || ticks >= long.MaxValue
            ? throw call.Error("Rentang waktu sebesar itu tidak dapat disimpan.")
            : new TimeSpan((long)ticks);
    }

    private static TimeSpan Parse(CallContext call, string? text) =>
        TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span)
            ? span
            : throw call.Error($"Teks \"{text}\" bukan rentang waktu; tulis misalnya 02:30:00 atau 1.12:00:00.");
}

using Kks.Templating.Execution;

namespace Kks.Templating.Runtime;

/// <summary>Reads members of values whose kind is known at run time only.</summary>
internal static class Members
{
    public static bool TryGet(RenderContext context, Value target, string name, out Value member)
    {
        member = default;
        switch (target.Kind)
        {
            case ValueKind.Object: return target.AsObject.TryGet(name, out member);
            case ValueKind.List: return OfList(target.AsList, name, out member);
            case ValueKind.String: return OfText(target.AsString, name, out member);
            case ValueKind.DateTime or ValueKind.DateOnly or ValueKind.DateTimeOffset: return OfDate(target, name, out member);
            case ValueKind.TimeSpan: return OfTimeSpan(target.AsTimeSpan, name, out member);
            case ValueKind.Host: return OfHost(context, target.Reference!, name, out member);
            default: return false;
        }
    }

    /// <summary>Whether values of this kind have members at all (numbers and booleans have none).</summary>
    public static bool HasMembers(ValueKind kind) => kind is ValueKind.Object or ValueKind.List or ValueKind.String or ValueKind.Host
        or ValueKind.DateTime or ValueKind.DateOnly or ValueKind.DateTimeOffset or ValueKind.TimeSpan;

    /// <summary>The names a date has.</summary>
    public static IReadOnlyList<string> OfDates { get; } =
    [
        "year", "month", "day", "hour", "minute", "second", "millisecond", "microsecond", "nanosecond", "day_of_year", "day_of_week", "date",
        "time_of_day", "kind", "ticks",
    ];

    /// <summary>The names a time span has.</summary>
    public static IReadOnlyList<string> OfTimeSpans { get; } =
    [
        "days", "hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds", "total_days", "total_hours", "total_minutes",
        "total_seconds", "total_milliseconds", "total_microseconds", "total_nanoseconds", "ticks",
    ];

    private static bool OfList(IScriptList list, string name, out Value member)
    {
        if (name == "size")
        {
            member = list.Count;
            return true;
        }

        member = default;
        return list is ScriptArray { Attached: { } attached } && attached.TryGet(name, out member);
    }

    private static bool OfText(string text, string name, out Value member)
    {
        member = name == "size" ? text.Length : default(Value);
        return name == "size";
    }

    private static bool OfHost(RenderContext context, object target, string name, out Value member)
    {
        member = default;
        if (target is Enum) return false;
        var found = context.Model.Of(target.GetType()).Find(name);
        if (found is null) return false;
        member = found.Read(target);
        return true;
    }

    private static bool OfDate(Value value, string name, out Value member)
    {
        var date = value.AsDateTime;
        member = name switch
        {
            "year" => date.Year,
            "month" => date.Month,
            "day" => date.Day,
            "hour" => date.Hour,
            "minute" => date.Minute,
            "second" => date.Second,
            "millisecond" => date.Millisecond,
            "microsecond" => date.Microsecond,
            "nanosecond" => date.Nanosecond,
            "day_of_year" => date.DayOfYear,
            "day_of_week" => date.DayOfWeek.ToString(),
            "date" => date.Date,
            "time_of_day" => date.TimeOfDay,
            "kind" => date.Kind.ToString(),
            "ticks" => Value.Whole(date.Ticks),
            _ => default,
        };
        return !member.IsNull;
    }

    private static bool OfTimeSpan(TimeSpan span, string name, out Value member)
    {
        member = name switch
        {
            "days" => span.Days,
            "hours" => span.Hours,
            "minutes" => span.Minutes,
            "seconds" => span.Seconds,
            "milliseconds" => span.Milliseconds,
            "microseconds" => span.Microseconds,
            "nanoseconds" => span.Nanoseconds,
            "total_days" => span.TotalDays,
            "total_hours" => span.TotalHours,
            "total_minutes" => span.TotalMinutes,
            "total_seconds" => span.TotalSeconds,
            "total_milliseconds" => span.TotalMilliseconds,
            "total_microseconds" => span.TotalMicroseconds,
            "total_nanoseconds" => span.TotalNanoseconds,
            "ticks" => Value.Whole(span.Ticks),
            _ => default,
        };
        return !member.IsNull;
    }
}

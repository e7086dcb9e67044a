using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Dates;

/// <summary>Earlier and later dates. A date keeps its kind, with or without time, as long as the result has no time.</summary>
internal static class DateShift
{
    public static Value Ticks(CallContext call, Value date, double ticks)
    {
        Check(call, date);
        if (double.IsNaN(ticks) || Math.Abs(ticks) > DateTime.MaxValue.Ticks)
        {
            throw OutOfRange(call);
        }

        try
        {
            var span = new TimeSpan((long)ticks);
            return date.Kind switch
            {
                ValueKind.DateTimeOffset => Value.FromDateTimeOffset(date.AsDateTimeOffset + span),
                ValueKind.DateOnly when span.Ticks % TimeSpan.TicksPerDay == 0 => date.AsDateOnly.AddDays(span.Days),
                _ => date.AsDateTime + span,
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            throw OutOfRange(call);
        }
    }

    public static Value Months(CallContext call, Value date, long months)
    {
        Check(call, date);
        if (Math.Abs(months) > 12 * 10_000)
        {
            throw OutOfRange(call);
        }

        try
        {
            return date.Kind switch
            {
                ValueKind.DateTimeOffset => Value.FromDateTimeOffset(date.AsDateTimeOffset.AddMonths((int)months)),
                ValueKind.DateOnly => date.AsDateOnly.AddMonths((int)months),
                _ => date.AsDateTime.AddMonths((int)months),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            throw OutOfRange(call);
        }
    }

    private static void Check(CallContext call, Value date)
    {
        if (date.IsNull)
        {
            throw call.Error("Tanggal yang diberikan kosong (null).");
        }
    }

    private static TemplateRuntimeException OutOfRange(CallContext call) => call.Error("Tanggal hasilnya di luar tahun 1 sampai 9999.");
}

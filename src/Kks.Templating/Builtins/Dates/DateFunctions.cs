using System.Globalization;
using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Dates;

/// <summary>The namespace <c>date</c>.</summary>
internal static class DateFunctions
{
    public static void AddTo(FunctionNamespace dates)
    {
        dates
            .AddProperty("now", ResultKind.Date, static call => Clock(call).GetLocalNow().DateTime)
            .AddProperty("today", ResultKind.Date, static call => Clock(call).GetLocalNow().Date)
            .AddProperty("utc_now", ResultKind.Date, static call => Clock(call).GetUtcNow().UtcDateTime)
            .AddProperty("format", ResultKind.Text, static call => call.DateFormat, static (call, value) => call.DateFormat = call.ToText(value))
            .AddProperty("default_format", ResultKind.Text, static _ => DateFormatter.DefaultPattern)
            .Add(
                "parse", ResultKind.Date, Parameter.Text("text"), Parameter.Text("pattern", null), Parameter.Text("culture", null),
                static (call, text, pattern, culture) => Parse(call, text, pattern, culture))
            .Add(
                "to_string", ResultKind.Text, DateParameter.Named("date"), Parameter.Text("pattern"), Parameter.Text("culture", null),
                static (call, date, pattern, culture) => Format(call, date, pattern, culture))
            .Refuse("parse_to_string", "Baca dengan date.parse, lalu tulis dengan date.to_string.");
        AddShifts(dates);
    }

    private static void AddShifts(FunctionNamespace dates) => dates
        .Add(
            "add_days", ResultKind.Date, DateParameter.Named("date"), Parameter.Double("days"),
            static (call, date, n) => Shift(call, date, n, TimeSpan.TicksPerDay))
        .Add(
            "add_hours", ResultKind.Date, DateParameter.Named("date"), Parameter.Double("hours"),
            static (call, date, n) => Shift(call, date, n, TimeSpan.TicksPerHour))
        .Add(
            "add_minutes", ResultKind.Date, DateParameter.Named("date"), Parameter.Double("minutes"),
            static (call, date, n) => Shift(call, date, n, TimeSpan.TicksPerMinute))
        .Add(
            "add_seconds", ResultKind.Date, DateParameter.Named("date"), Parameter.Double("seconds"),
            static (call, date, n) => Shift(call, date, n, TimeSpan.TicksPerSecond))
        .Add(
            "add_milliseconds", ResultKind.Date, DateParameter.Named("date"), Parameter.Double("millis"),
            static (call, date, n) => Shift(call, date, n, TimeSpan.TicksPerMillisecond))
        .Add(
            "add_months", ResultKind.Date, DateParameter.Named("date"), Parameter.Int("months"),
            static (call, date, n) => DateShift.Months(call, date, n))
        .Add(
            "add_years", ResultKind.Date, DateParameter.Named("date"), Parameter.Int("years"),
            static (call, date, n) => DateShift.Months(call, date, n * 12L));

    private static Value Shift(CallContext call, Value date, double count, long ticksPerUnit) => DateShift.Ticks(call, date, count * ticksPerUnit);

    private static TimeProvider Clock(CallContext call) => call.Time ?? throw call.Error(
        DiagnosticCodes.FunctionFailed,
        "Waktu sekarang tidak diberikan kepada templat ini, supaya hasilnya tidak berubah dari hari ke hari.",
        -1,
        "Berikan tanggal lewat data, atau TimeProvider lewat pilihan program.");

    private static Value Parse(CallContext call, string? text, string? pattern, string? culture)
    {
        if (string.IsNullOrEmpty(text))
        {
            return default;
        }

        var info = Cultures.Named(call, culture);
        if (string.IsNullOrEmpty(pattern))
        {
            return DateReader.TryRead(text, info, out var read)
                ? read
                : throw call.Error($"Teks \"{text}\" bukan tanggal yang lengkap menurut budaya {Name(info)}.");
        }

        if (!DateReadPattern.TryTranslate(pattern, info, out var translated, out var refused))
        {
            throw call.BadArgument($"Kode %{refused} tidak dapat dipakai untuk membaca tanggal.", 1);
        }

        if (!DateReadPattern.NamesYear(pattern))
        {
            throw call.BadArgument($"Pola \"{pattern}\" tidak memuat tahun (%Y).", 1);
        }

        return DateReader.TryReadExact(text, translated, info, out var date)
            ? date
            : throw call.Error($"Teks \"{text}\" tidak cocok dengan pola tanggal \"{pattern}\".");
    }

    private static Value Format(CallContext call, Value date, string? pattern, string? culture)
    {
        if (date.IsNull)
        {
            return default;
        }

        if (pattern is null)
        {
            throw call.BadArgument("Pola tanggal kosong (null).", 1);
        }

        var offset = date.Kind == ValueKind.DateTimeOffset ? date.AsDateTimeOffset.Offset : TimeSpan.Zero;
        var text = DateFormatter.Format(date.AsDateTime, offset, pattern, Cultures.Named(call, culture));
        call.CheckTextLength(text.Length);
        return text;
    }

    private static string Name(CultureInfo culture) => culture.Name.Length == 0 ? "umum" : culture.Name;
}

using System.Globalization;

namespace Kks.Model.Data;

/// <summary>Dates and times as data files write them: <c>2025-08-25</c>, <c>2025-08-25T09:30</c>, local, without an offset.</summary>
internal static class DateText
{
    private const string DateFormat = "yyyy-MM-dd";

    private static readonly string[] TimeFormats =
    [
        "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFFF",
    ];

    private static readonly string[] SpokenFormats =
        ["d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy/M/d", "yyyy-M-d", "d MMMM yyyy", "d MMM yyyy"];

    public static DateOnly? ParseDate(string text) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static DateTime? ParseTime(string text) =>
        DateTime.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    public static string Format(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    public static string Format(DateTime time) =>
        time.ToString(time.Ticks % TimeSpan.TicksPerMinute == 0 ? TimeFormats[0] : TimeFormats[2], CultureInfo.InvariantCulture);

    /// <summary>The date as it must be written, where it is written as people in Indonesia write it; else null.</summary>
    public static string? Suggest(string text)
    {
        foreach (var culture in (CultureInfo[])[CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("id-ID")])
        {
            if (DateOnly.TryParseExact(text.Trim(), SpokenFormats, culture, DateTimeStyles.None, out var date))
            {
                return Format(date);
            }
        }

        return ParseTime(text) is { } time ? Format(DateOnly.FromDateTime(time)) : null;
    }

    public static bool HasOffset(string text)
    {
        var time = text.IndexOfAny(['T', ' ']) is var at and >= 0 ? text[at..] : string.Empty;
        return time.EndsWith('Z') || time.AsSpan().IndexOfAny('+', '-') > 0;
    }
}

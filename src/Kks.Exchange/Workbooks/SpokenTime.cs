using System.Globalization;
using Kks.Model.Data;

namespace Kks.Exchange.Workbooks;

/// <summary>Dates with times that people typed as text: <c>14/6/2024 09.30</c>, <c>2024-06-14T09:30</c>.</summary>
internal static class SpokenTime
{
    private static readonly string[] Clocks = ["H:m", "H.m", "H:m:s", "H.m.s"];

    /// <summary>The time, midnight where only a date is given; null where the text is none.</summary>
    public static DateTime? Read(string text)
    {
        if (DateText.ParseTime(text) is { } exact)
        {
            return exact;
        }

        var words = text.Replace("pukul", " ", StringComparison.OrdinalIgnoreCase).Trim();
        if (DateOf(words) is { } day)
        {
            return day.ToDateTime(TimeOnly.MinValue);
        }

        var gap = words.LastIndexOf(' ');
        return gap > 0 && DateOf(words[..gap].TrimEnd(' ', ',')) is { } date
            && TimeOnly.TryParseExact(words[(gap + 1)..], Clocks, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock)
            ? date.ToDateTime(clock)
            : null;
    }

    private static DateOnly? DateOf(string text) =>
        DateText.ParseDate(text) ?? (DateText.Suggest(text) is { } suggested ? DateText.ParseDate(suggested) : null);
}

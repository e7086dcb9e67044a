using System.Globalization;

namespace Kks.Reporting.Indonesian;

/// <summary>Times of day (<i>waktu</i>) as Indonesian writes them. Thread-safe.</summary>
public static class Waktu
{
    /// <summary>The time with a point between hours and minutes and its zone: <c>15.00 WIB</c>; without a zone, <c>15.00</c>.</summary>
    public static string Format(TimeOnly time, ZonaWaktu? zone = null)
    {
        var text = time.ToString("HH'.'mm", CultureInfo.InvariantCulture);
        return zone is { } known ? $"{text} {Abbreviation(known)}" : text;
    }

    /// <summary>The date and time: <c>25 Agustus 2025 pukul 15.00 WIB</c>; midnight sharp is taken for a date without a time.</summary>
    public static string Format(DateTime moment, ZonaWaktu? zone = null)
    {
        var date = Tanggal.Format(DateOnly.FromDateTime(moment));
        return moment.TimeOfDay == TimeSpan.Zero ? date : $"{date} pukul {Format(TimeOnly.FromDateTime(moment), zone)}";
    }

    /// <summary>The zone's abbreviation in capitals.</summary>
    public static string Abbreviation(ZonaWaktu zone) => zone switch
    {
        ZonaWaktu.Wita => "WITA",
        ZonaWaktu.Wit => "WIT",
        _ => "WIB",
    };
}

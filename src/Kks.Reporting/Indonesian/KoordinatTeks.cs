using System.Globalization;
using Kks.Model.Submissions;

namespace Kks.Reporting.Indonesian;

/// <summary>Coordinates as people read them: degrees, minutes, seconds, and LU/LS, BT/BB. Thread-safe.</summary>
public static class KoordinatTeks
{
    /// <summary>The place: <c>8°32′15,2″ LS, 115°24′10,1″ BT</c>; seconds to one digit, rounded half away from zero.</summary>
    public static string Format(Koordinat koordinat)
    {
        ArgumentNullException.ThrowIfNull(koordinat);
        return $"{Format(koordinat.Lintang, "LU", "LS")}, {Format(koordinat.Bujur, "BT", "BB")}";
    }

    /// <summary>The place in decimal degrees, as maps on the web take it: <c>-8.5376, 115.4028</c>.</summary>
    public static string FormatDecimal(Koordinat koordinat)
    {
        ArgumentNullException.ThrowIfNull(koordinat);
        return string.Create(CultureInfo.InvariantCulture, $"{koordinat.Lintang}, {koordinat.Bujur}");
    }

    private static string Format(decimal degrees, string positive, string negative)
    {
        // Rounded as a whole first, so that 59,96 seconds carry into the minute.
        var tenths = Math.Round(Math.Abs(degrees) * 36000, 0, MidpointRounding.AwayFromZero);
        var seconds = tenths % 600 / 10;
        var minutes = decimal.Truncate(tenths / 600);
        return $"{Angka.Format(decimal.Truncate(minutes / 60))}°{Angka.Format(minutes % 60)}′{Angka.Fixed(seconds, 1)}″ " +
            (degrees < 0 ? negative : positive);
    }
}

using Kks.Model.Submissions;

namespace Kks.Exchange.Evidence.Places;

/// <summary>How far places lie apart.</summary>
internal static class Distances
{
    private const double EarthRadius = 6_371_000;

    /// <summary>Metres along the great circle; half a percent off at most.</summary>
    public static double Metres(Koordinat from, Koordinat to)
    {
        var (south, north) = (Radians(from.Lintang), Radians(to.Lintang));
        var across = Math.Sin((Radians(to.Bujur) - Radians(from.Bujur)) / 2);
        var up = Math.Sin((north - south) / 2);
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt((up * up) + (Math.Cos(south) * Math.Cos(north) * across * across))));
    }

    private static double Radians(decimal degrees) => (double)degrees * Math.PI / 180;
}

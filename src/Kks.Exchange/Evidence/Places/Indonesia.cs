using Kks.Model.Submissions;

namespace Kks.Exchange.Evidence.Places;

/// <summary>The country, coarsely; a place out of it is reported with the data (KKS1264).</summary>
internal static class Indonesia
{
    public static bool Holds(Koordinat place) => place is { Lintang: >= -11.5m and <= 6.5m, Bujur: >= 94.5m and <= 141.5m };
}

using Kks.Model.Submissions;

namespace Kks.Exchange.Evidence.Rules;

/// <summary>When and where the data say a photo was taken.</summary>
/// <param name="Time">The local time; null where not stated.</param>
/// <param name="IsDay">Whether only the day is stated.</param>
/// <param name="Place">The coordinates; null where not stated.</param>
/// <param name="Path">The data path of what holds these values.</param>
/// <param name="TimeName">The name of the time in it.</param>
internal sealed record PhotoClaim(DateTime? Time, bool IsDay, Koordinat? Place, string Path, string TimeName)
{
    /// <summary>The data path of the time.</summary>
    public string TimePath => $"{Path}.{TimeName}";

    /// <summary>The data path of the coordinates.</summary>
    public string PlacePath => $"{Path}.koordinat";
}

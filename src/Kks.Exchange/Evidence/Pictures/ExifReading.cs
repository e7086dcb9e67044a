using Kks.Model.Submissions;

namespace Kks.Exchange.Evidence.Pictures;

/// <summary>What a camera wrote into a picture.</summary>
/// <param name="Time">When it was taken, by the camera's clock, without an offset.</param>
/// <param name="Place">Where it was taken.</param>
/// <param name="Orientation">How it is to be turned, 1 to 8; 1 is upright.</param>
internal sealed record ExifReading(DateTime? Time, Koordinat? Place, int Orientation)
{
    public static ExifReading None { get; } = new(null, null, 1);
}

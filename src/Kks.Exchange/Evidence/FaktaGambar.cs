using Kks.Exchange.Evidence.Pictures;
using Kks.Model.Submissions;

namespace Kks.Exchange.Evidence;

/// <summary>What a picture file (<i>gambar</i>) says of itself. Immutable.</summary>
public sealed record FaktaGambar
{
    /// <summary>Pixels across, as stored; 0 where unknown.</summary>
    public int Lebar { get; init; }

    /// <summary>Pixels down, as stored; 0 where unknown.</summary>
    public int Tinggi { get; init; }

    /// <summary>When it was taken by the camera's clock, from EXIF; null where it does not say.</summary>
    public DateTime? Waktu { get; init; }

    /// <summary>Where it was taken, from EXIF; null where it does not say.</summary>
    public Koordinat? Koordinat { get; init; }

    /// <summary>
    /// What it looks like: 16 hexadecimal digits of which a copy saved anew, turned or made smaller differs in a few bits; null where pixels
    /// could not be read, or for a picture too small or too even to be told from others.
    /// </summary>
    public string? Sidik => Fingerprint?.Text;

    internal PictureFingerprint? Fingerprint { get; init; }
}

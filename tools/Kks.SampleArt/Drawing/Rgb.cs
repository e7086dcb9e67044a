namespace Kks.SampleArt.Drawing;

/// <summary>An opaque sRGB colour.</summary>
public readonly record struct Rgb(byte R, byte G, byte B)
{
    /// <summary>Black, a little softened.</summary>
    public static readonly Rgb Ink = Hex(0x26323A);

    /// <summary>White.</summary>
    public static readonly Rgb White = Hex(0xFFFFFF);

    /// <summary>The colour written as <c>0xRRGGBB</c>.</summary>
    public static Rgb Hex(uint value) => new((byte)(value >> 16), (byte)(value >> 8), (byte)value);

    /// <summary>This colour with a share (0 to 1) of another mixed in.</summary>
    public Rgb Mix(Rgb other, double share) => new(Mix(R, other.R, share), Mix(G, other.G, share), Mix(B, other.B, share));

    /// <summary>A darker shade.</summary>
    public Rgb Darker(double share = 0.2) => Mix(Ink, share);

    /// <summary>A lighter tint.</summary>
    public Rgb Lighter(double share = 0.3) => Mix(White, share);

    private static byte Mix(byte from, byte to, double share) => (byte)(from + ((to - from) * share) + 0.5);
}

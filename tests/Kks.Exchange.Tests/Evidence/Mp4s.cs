using System.Buffers.Binary;

namespace Kks.Exchange.Tests.Evidence;

/// <summary>MP4 files of a few boxes.</summary>
internal static class Mp4s
{
    public static byte[] Of(params string[] boxes) => [.. boxes.SelectMany(Box)];

    private static byte[] Box(string name)
    {
        var box = new byte[32];
        BinaryPrimitives.WriteInt32BigEndian(box, box.Length);
        System.Text.Encoding.ASCII.GetBytes(name, box.AsSpan(4));
        System.Text.Encoding.ASCII.GetBytes("isom", box.AsSpan(8));
        return box;
    }
}

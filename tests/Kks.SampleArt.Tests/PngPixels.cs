using System.Buffers.Binary;
using System.IO.Compression;

namespace Kks.SampleArt.Tests;

/// <summary>Reads the pixels of an eight-bit RGB PNG whose rows are differences from the row above.</summary>
internal static class PngPixels
{
    public static byte[] Read(byte[] png)
    {
        var width = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));
        using var zlib = new ZLibStream(new MemoryStream(Data(png)), CompressionMode.Decompress);
        using var raw = new MemoryStream();
        zlib.CopyTo(raw);
        var rows = raw.ToArray();
        var stride = (3 * width) + 1;
        var pixels = new byte[rows.Length / stride * 3 * width];
        for (var i = 0; i < pixels.Length; i++)
        {
            var (y, x) = Math.DivRem(i, 3 * width);
            Assert.Equal(2, rows[y * stride]);
            pixels[i] = (byte)(rows[(y * stride) + 1 + x] + (y == 0 ? 0 : pixels[i - (3 * width)]));
        }

        return pixels;
    }

    private static byte[] Data(byte[] png)
    {
        var data = new List<byte>();
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                data.AddRange(png.AsSpan(at + 8, length));
            }

            at += length + 12;
        }

        return [.. data];
    }
}

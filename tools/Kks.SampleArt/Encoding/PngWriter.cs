using System.Buffers.Binary;
using System.IO.Compression;
using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Encoding;

/// <summary>Writes a picture as PNG: eight bits per channel, no interlacing, each row stored as its difference from the row above.</summary>
public static class PngWriter
{
    private const byte UpFilter = 2;

    /// <summary>Writes a picture.</summary>
    public static void Write(Stream stream, Raster picture)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(picture);
        stream.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, picture.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), picture.Height);
        (header[8], header[9]) = (8, 2);
        Chunk(stream, "IHDR"u8, header);
        Chunk(stream, "IDAT"u8, Compress(picture));
        Chunk(stream, "IEND"u8, []);
    }

    private static byte[] Compress(Raster picture)
    {
        using var buffer = new MemoryStream();
        using (var zlib = new ZLibStream(buffer, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var y = 0; y < picture.Height; y++)
            {
                zlib.WriteByte(UpFilter);
                WriteRow(zlib, picture, y);
            }
        }

        return buffer.ToArray();
    }

    private static void WriteRow(ZLibStream zlib, Raster picture, int y)
    {
        for (var x = 0; x < picture.Width; x++)
        {
            var above = y == 0 ? default : picture[x, y - 1];
            var pixel = picture[x, y];
            zlib.Write([(byte)(pixel.R - above.R), (byte)(pixel.G - above.G), (byte)(pixel.B - above.B)]);
        }
    }

    private static void Chunk(Stream stream, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        stream.Write(number);
        stream.Write(type);
        stream.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc([.. type, .. data]));
        stream.Write(number);
    }

    private static uint Crc(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}

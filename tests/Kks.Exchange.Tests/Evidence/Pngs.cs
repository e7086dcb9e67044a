using System.Buffers.Binary;
using System.IO.Compression;
using Kks.Model.Files;

namespace Kks.Exchange.Tests.Evidence;

/// <summary>PNG pictures of chosen sizes.</summary>
internal static class Pngs
{
    /// <summary>Black on one bit, truthful: as many rows as the header says.</summary>
    public static byte[] Black(int width, int height)
    {
        using var rows = new MemoryStream();
        using (var packed = new ZLibStream(rows, CompressionLevel.Optimal, leaveOpen: true))
        {
            var row = new byte[((width + 7) / 8) + 1];
            for (var i = 0; i < height; i++)
            {
                packed.Write(row);
            }
        }

        return [.. Header(width, height), .. Chunk("IDAT", rows.ToArray()), .. Chunk("IEND", [])];
    }

    /// <summary>Only the signature and the header.</summary>
    public static byte[] Header(int width, int height)
    {
        var data = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(data, width);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(4), height);
        data[8] = 1;
        return [0x89, .. "PNG\r\n\x1A\n"u8, .. Chunk("IHDR", data)];
    }

    private static byte[] Chunk(string name, byte[] data)
    {
        var chunk = new byte[data.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        System.Text.Encoding.ASCII.GetBytes(name, chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        var sum = new Crc32();
        sum.Add(chunk.AsSpan(4, data.Length + 4));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(data.Length + 8), sum.Value);
        return chunk;
    }
}

using System.Buffers.Binary;
using Kks.Exchange.Evidence.Files;
using Kks.Model.Files;

namespace Kks.Exchange.Evidence.Pictures;

/// <summary>The chunks of a PNG file, one after the other, with their check sums.</summary>
internal sealed class PngChunks(ByteFeed feed)
{
    private Crc32 sum = new();
    private long rest;

    /// <summary>The name of the chunk begun; empty before the first.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>The bytes of the chunk begun.</summary>
    public uint Length { get; private set; }

    /// <summary>Whether the file ended in the middle.</summary>
    public bool IsTruncated { get; private set; }

    /// <summary>Whether a chunk's check sum was wrong.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Begins the next chunk, whatever of the last one was not read is passed over; false where there is none.</summary>
    public bool Begin()
    {
        Span<byte> head = stackalloc byte[8];
        if (!Finish() || !feed.Read(head))
        {
            IsTruncated |= !IsDamaged;
            return false;
        }

        Length = BinaryPrimitives.ReadUInt32BigEndian(head);
        rest = Length;
        Name = System.Text.Encoding.Latin1.GetString(head[4..]);
        sum = new Crc32();
        sum.Add(head[4..]);
        return true;
    }

    /// <summary>Reads on in the chunk begun; 0 at its end or where the file ends.</summary>
    public int Read(Span<byte> block)
    {
        var take = (int)Math.Min(block.Length, rest);
        if (take == 0 || !feed.Read(block[..take]))
        {
            IsTruncated |= take > 0;
            return 0;
        }

        sum.Add(block[..take]);
        rest -= take;
        return take;
    }

    /// <summary>The whole chunk begun; null where the file ends or the chunk is longer than allowed.</summary>
    public byte[]? ReadAll(int most)
    {
        var data = Length <= most ? new byte[Length] : null;
        return data is not null && Read(data) == data.Length ? data : null;
    }

    private bool Finish()
    {
        if (Name.Length == 0)
        {
            return true;
        }

        Span<byte> block = stackalloc byte[4096];
        while (rest > 0)
        {
            if (Read(block) == 0)
            {
                return false;
            }
        }

        if (IsTruncated || !feed.Read(block[..4]))
        {
            return false;
        }

        IsDamaged = BinaryPrimitives.ReadUInt32BigEndian(block) != sum.Value;
        return !IsDamaged;
    }
}

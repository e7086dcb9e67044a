using System.Buffers.Binary;
using System.Text;

namespace Kks.Exchange.Evidence.Files;

/// <summary>
/// Looks into a compound file, the container of Office documents before 2007 and of newer ones with a password ([MS-CFB] 2.2 and 2.6): is it
/// as long as its table of sectors says, and does it hold an encrypted package?
/// </summary>
internal static class CompoundFile
{
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const int MostSectors = 256;
    private const uint LastSector = 0xFFFFFFFA;

    /// <summary>Looks into a file.</summary>
    /// <param name="stream">The file, seekable.</param>
    public static Soundness Read(Stream stream)
    {
        var header = new byte[HeaderLength];
        stream.Position = 0;
        if (stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength)
        {
            return Soundness.Truncated;
        }

        var shift = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30));
        if (shift is not (9 or 12))
        {
            return Soundness.Damaged;
        }

        var sector = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(48));
        var size = 1 << shift;
        var entries = new byte[size];
        for (var i = 0; i < MostSectors && sector < LastSector; i++)
        {
            if (!ReadSector(stream, sector, entries))
            {
                return Soundness.Truncated;
            }

            if (HoldsEncrypted(entries))
            {
                return Soundness.Locked;
            }

            sector = Next(stream, header, sector, size);
        }

        return Soundness.Whole;
    }

    private static bool ReadSector(Stream stream, uint sector, byte[] block)
    {
        var place = (sector + 1L) * block.Length;
        if (place >= stream.Length)
        {
            return false;
        }

        stream.Position = place;
        return stream.ReadAtLeast(block, block.Length, throwOnEndOfStream: false) == block.Length;
    }

    /// <summary>The sector that follows in its chain; the last one where the table of sectors cannot say.</summary>
    private static uint Next(Stream stream, byte[] header, uint sector, int size)
    {
        var perSector = (uint)size / 4;
        var table = sector / perSector;
        if (table >= 109)
        {
            return LastSector;
        }

        var block = new byte[size];
        var place = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(76 + ((int)table * 4)));
        return place < LastSector && ReadSector(stream, place, block)
            ? BinaryPrimitives.ReadUInt32LittleEndian(block.AsSpan((int)(sector % perSector) * 4))
            : LastSector;
    }

    private static bool HoldsEncrypted(byte[] entries)
    {
        for (var at = 0; at + EntryLength <= entries.Length; at += EntryLength)
        {
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entries.AsSpan(at + 64)) - 2;
            if (length is > 0 and <= 62 && Encoding.Unicode.GetString(entries, at, length) == "EncryptedPackage")
            {
                return true;
            }
        }

        return false;
    }
}

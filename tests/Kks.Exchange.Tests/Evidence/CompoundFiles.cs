using System.Buffers.Binary;
using System.Text;

namespace Kks.Exchange.Tests.Evidence;

/// <summary>Compound files with a directory of one sector.</summary>
internal static class CompoundFiles
{
    private const int Sector = 512;

    public static byte[] Holding(string stream)
    {
        var file = new byte[3 * Sector];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(30), 9);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(48), 1);
        file.AsSpan(76, 436).Fill(0xFF);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(76), 0);
        file.AsSpan(Sector, Sector).Fill(0xFF);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(Sector + 4), 0xFFFFFFFE);
        WriteEntry(file.AsSpan(2 * Sector), "Root Entry");
        WriteEntry(file.AsSpan((2 * Sector) + 128), stream);
        return file;
    }

    private static void WriteEntry(Span<byte> entry, string name)
    {
        Encoding.Unicode.GetBytes(name, entry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)((name.Length + 1) * 2));
    }
}

using System.Buffers.Binary;
using System.Text;
using Kks.Model.Files;

namespace Kks.Exchange.Evidence.Files;

/// <summary>Reads the list of contents of a ZIP archive without unpacking anything (APPNOTE 4.3.12 and 4.3.16).</summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LongestComment = 65_535;
    private const int EntryLength = 46;
    private const uint EndSignature = 0x06054B50;
    private const uint EntrySignature = 0x02014B50;
    private const int MostEntries = 65_534;

    /// <summary>Reads the list.</summary>
    /// <param name="stream">The archive, seekable.</param>
    public static ZipReading Read(Stream stream)
    {
        var tail = new byte[(int)Math.Min(stream.Length, EndLength + LongestComment)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        var at = FindEnd(tail);
        if (at < 0)
        {
            return new ZipReading(Soundness.Truncated);
        }

        var count = BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 10));
        var place = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16));
        if (count > MostEntries || place == uint.MaxValue)
        {
            return new ZipReading(Soundness.TooMuch);
        }

        if (place >= stream.Length)
        {
            return new ZipReading(Soundness.Damaged);
        }

        stream.Position = place;
        return ReadEntries(new ByteFeed(stream), count, stream.Length);
    }

    private static ZipReading ReadEntries(ByteFeed feed, int count, long length)
    {
        var (names, isLocked) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), false);
        var entry = new byte[EntryLength];
        for (var i = 0; i < count; i++)
        {
            if (!feed.Read(entry) || BinaryPrimitives.ReadUInt32LittleEndian(entry) != EntrySignature || BinaryPrimitives.ReadUInt32LittleEndian(entry.AsSpan(42)) >= length)
            {
                return new ZipReading(Soundness.Damaged);
            }

            var name = new byte[BinaryPrimitives.ReadUInt16LittleEndian(entry.AsSpan(28))];
            if (!feed.Read(name) || !feed.Skip(BinaryPrimitives.ReadUInt16LittleEndian(entry.AsSpan(30)) + BinaryPrimitives.ReadUInt16LittleEndian(entry.AsSpan(32))))
            {
                return new ZipReading(Soundness.Truncated);
            }

            isLocked |= (entry[8] & 1) == 1;
            Keep(names, name);
        }

        return new ZipReading(isLocked ? Soundness.Locked : Soundness.Whole, KindOf(names), names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Only what tells the kind is kept, so that names cannot fill the memory.</summary>
    private static void Keep(HashSet<string> names, byte[] name)
    {
        if (name.Length <= 40)
        {
            names.Add(Encoding.Latin1.GetString(name));
        }
    }

    private static FileKind KindOf(HashSet<string> names) =>
        names.Contains("word/document.xml") ? FileKind.Docx
        : names.Contains("xl/workbook.xml") || names.Contains("xl/workbook.bin") ? FileKind.Xlsx
        : names.Contains("ppt/presentation.xml") ? FileKind.Pptx
        : names.Contains("mimetype") && names.Contains("content.xml") ? FileKind.OpenDocument
        : FileKind.Zip;

    private static int FindEnd(byte[] tail)
    {
        for (var at = tail.Length - EndLength; at >= 0; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at)) == EndSignature)
            {
                return at;
            }
        }

        return -1;
    }
}

using System.Buffers.Binary;

namespace Kks.Exchange.Evidence.Files;

/// <summary>Follows the outer boxes of MP4, QuickTime, HEIC and AVIF files (ISO 14496-12, 4.2): all of them must be there.</summary>
internal static class Mp4Boxes
{
    private const int MostBoxes = 100_000;

    /// <summary>Follows the boxes.</summary>
    /// <param name="stream">The file, seekable.</param>
    /// <param name="needed">The box without which nothing can be shown: <c>moov</c> or <c>meta</c>.</param>
    public static Soundness Read(Stream stream, string needed)
    {
        var place = 0L;
        var found = false;
        var head = new byte[16];
        for (var i = 0; i < MostBoxes && place < stream.Length; i++)
        {
            stream.Position = place;
            var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            if (read < 8)
            {
                return Soundness.Truncated;
            }

            found |= head.AsSpan(4, 4).SequenceEqual(System.Text.Encoding.ASCII.GetBytes(needed));
            var size = Size(head, stream.Length - place);
            if (size < 8)
            {
                return Soundness.Damaged;
            }

            place += size;
        }

        return place > stream.Length || !found ? Soundness.Truncated : Soundness.Whole;
    }

    /// <summary>A size of 1 is followed by a longer one; 0 reaches to the end of the file.</summary>
    private static long Size(byte[] head, long rest) => BinaryPrimitives.ReadUInt32BigEndian(head) switch
    {
        0 => rest,
        1 => (long)Math.Min(BinaryPrimitives.ReadUInt64BigEndian(head.AsSpan(8)), long.MaxValue / 2),
        var size => size,
    };
}

using Kks.Exchange.Evidence.Files;

namespace Kks.Exchange.Evidence.Pictures;

/// <summary>
/// Reads a JPEG picture once from front to back: markers -> tables -> scans -> brightness at an eighth of the size. Baseline, extended and
/// progressive Huffman coding; of arithmetic and lossless coding only the markers are followed.
/// </summary>
internal sealed class JpegReader
{
    private const int EndOfImage = 0xD9;
    private const int StartOfScan = 0xDA;

    private readonly ByteFeed feed;
    private readonly JpegTables tables = new();
    private JpegFrame? frame;
    private LuminanceGrid? grid;
    private byte[]? exif;

    private JpegReader(Stream stream) => feed = new ByteFeed(stream);

    public static PictureReading Read(Stream stream)
    {
        var reader = new JpegReader(stream);
        var soundness = reader.Run();
        var grid = soundness == Soundness.Whole ? reader.grid : null;
        return new PictureReading(soundness, reader.frame?.Width ?? 0, reader.frame?.Height ?? 0, reader.exif, grid);
    }

    private Soundness Run()
    {
        if (!feed.Skip(2))
        {
            return Soundness.Truncated;
        }

        var marker = NextMarker();
        var scans = 0;
        while (marker != EndOfImage)
        {
            if (marker < 0)
            {
                return Soundness.Truncated;
            }

            var state = TakeSegment(ref marker, ref scans);
            if (state != Soundness.Whole)
            {
                return state;
            }
        }

        return scans > 0 ? Soundness.Whole : Soundness.Damaged;
    }

    private Soundness TakeSegment(ref int marker, ref int scans)
    {
        if (marker is 0x01 or (>= 0xD0 and <= 0xD8))
        {
            marker = NextMarker();
            return Soundness.Whole;
        }

        var length = feed.NextShort() - 2;
        var data = length >= 0 ? new byte[length] : [];
        if (length < 0 || !feed.Read(data))
        {
            return feed.Peek() < 0 ? Soundness.Truncated : Soundness.Damaged;
        }

        if (marker == StartOfScan)
        {
            scans++;
            return RunScan(data, ref marker);
        }

        var state = TakeHead(marker, data);
        marker = state == Soundness.Whole ? NextMarker() : marker;
        return state;
    }

    private Soundness TakeHead(int marker, byte[] data)
    {
        if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
        {
            // A second frame belongs to hierarchical coding, which nothing shows.
            if (frame is not null || (frame = JpegFrame.Read(marker, data)) is null)
            {
                return Soundness.Damaged;
            }

            grid = frame.IsKnownCoding ? new LuminanceGrid(frame.Width, frame.Height) : null;
            return PictureLimits.Allow(frame.Width, frame.Height) ? Soundness.Whole : Soundness.TooMuch;
        }

        if (marker == 0xE1 && data.AsSpan().StartsWith("Exif\0\0"u8))
        {
            exif ??= data[6..];
        }

        return tables.Take(marker, data) ? Soundness.Whole : Soundness.Damaged;
    }

    private Soundness RunScan(byte[] data, ref int marker)
    {
        if (frame is null || JpegScan.Read(frame, data) is not { } scan)
        {
            return Soundness.Damaged;
        }

        if (grid is null)
        {
            marker = NextMarker();
            return Soundness.Whole;
        }

        var decoder = new JpegScanDecoder(frame, tables, scan, grid);
        var state = decoder.Run(feed);
        marker = decoder.NextMarker;
        return state;
    }

    /// <summary>The next marker, passing over stray bytes and the bits of scans that are not decoded; -1 at the end.</summary>
    private int NextMarker()
    {
        while (feed.SkipTo(0xFF))
        {
            feed.Next();
            while (feed.Peek() == 0xFF)
            {
                feed.Next();
            }

            if (feed.Next() is var marker and > 0)
            {
                return marker;
            }
        }

        return -1;
    }
}

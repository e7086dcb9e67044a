using System.IO.Compression;
using Kks.Exchange.Evidence.Files;

namespace Kks.Exchange.Evidence.Pictures;

/// <summary>
/// Reads a PNG picture once from front to back: chunks -> compressed rows -> brightness. All colour types, depths and interlacing; two rows
/// are in memory.
/// </summary>
internal sealed class PngReader
{
    private const int LongestExif = 128 * 1024;
    private readonly PngChunks chunks;
    private byte[] palette = [];
    private byte[]? exif;
    private PngHeader? header;
    private LuminanceGrid? grid;

    private PngReader(ByteFeed feed) => chunks = new PngChunks(feed);

    public static PictureReading Read(Stream stream)
    {
        var feed = new ByteFeed(stream);
        feed.Skip(8);
        var reader = new PngReader(feed);
        var soundness = reader.Run();
        var grid = soundness == Soundness.Whole ? reader.grid : null;
        return new PictureReading(soundness, reader.header?.Width ?? 0, reader.header?.Height ?? 0, reader.exif, grid);
    }

    private Soundness Run()
    {
        if (!chunks.Begin() || chunks.Name != "IHDR" || chunks.ReadAll(13) is not { } data || (header = PngHeader.Read(data)) is null)
        {
            return Failure;
        }

        if (!PictureLimits.Allow(header.Width, header.Height))
        {
            return Soundness.TooMuch;
        }

        while (chunks.Begin())
        {
            if (chunks.Name == "IEND")
            {
                return grid is null ? Soundness.Damaged : Soundness.Whole;
            }

            // The rows end in the chunk behind them, which may be the last.
            if (chunks.Name == "IDAT" && grid is null && !ReadRows())
            {
                return Failure;
            }

            if (chunks.Name == "IEND")
            {
                return Soundness.Whole;
            }

            TakeChunk();
        }

        return Failure;
    }

    private Soundness Failure => chunks.IsTruncated ? Soundness.Truncated : Soundness.Damaged;

    private void TakeChunk()
    {
        if (chunks.Name == "PLTE")
        {
            palette = chunks.ReadAll(768) ?? [];
        }
        else if (chunks.Name == "eXIf")
        {
            exif ??= chunks.ReadAll(LongestExif);
        }
    }

    private bool ReadRows()
    {
        grid = new LuminanceGrid(header!.Width, header.Height);
        using var data = new PngPixelData(chunks);
        try
        {
            using var rows = new ZLibStream(data, CompressionMode.Decompress);
            if (!PngPass.Of(header).All(pass => ReadPass(rows, pass)))
            {
                return false;
            }
        }
        catch (InvalidDataException)
        {
            return false;
        }

        PassBy(data);
        return !chunks.IsTruncated && !chunks.IsDamaged;
    }

    private bool ReadPass(Stream rows, PngPass pass)
    {
        var width = pass.Width(header!);
        var luminance = new PngRowLuminance(header!, palette);
        var row = new byte[header!.RowLength(width)];
        var above = new byte[row.Length];
        var step = Math.Max(1, header.BitsPerPixel / 8);
        for (var line = 0; line < pass.Height(header) && width > 0; line++)
        {
            var filter = rows.ReadByte();
            if (filter < 0 || rows.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) < row.Length || !PngFilter.Undo(filter, row, above, step))
            {
                return false;
            }

            KeepRow(pass, line, row, width, luminance);
            (row, above) = (above, row);
        }

        return true;
    }

    private void KeepRow(PngPass pass, int line, byte[] row, int width, PngRowLuminance luminance)
    {
        var top = pass.Top + (line * pass.Down);
        for (var i = 0; i < width; i++)
        {
            var left = pass.Left + (i * pass.Across);
            grid!.Add(left, top, left + 1, top + 1, luminance.Of(row, i));
        }
    }

    private static void PassBy(PngPixelData data)
    {
        Span<byte> block = stackalloc byte[4096];
        while (data.Read(block) > 0)
        {
        }
    }
}

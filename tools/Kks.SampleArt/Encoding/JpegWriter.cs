using System.Buffers.Binary;
using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Encoding;

/// <summary>Writes a picture as a baseline JPEG (ITU-T T.81): blocks -> cosine transform -> division by steps -> Huffman codes. All three channels at full resolution.</summary>
public static class JpegWriter
{
    /// <summary>Writes a picture with its EXIF block.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="picture">The picture.</param>
    /// <param name="exif">The payload of the EXIF segment, see <see cref="ExifWriter"/>.</param>
    /// <param name="quality">1 to 100.</param>
    public static void Write(Stream stream, Raster picture, byte[] exif, int quality = 72)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(picture);
        var steps = QuantizationTable.ForQuality(quality);
        stream.Write([0xFF, 0xD8]);
        Segment(stream, 0xE1, exif);
        Segment(stream, 0xDB, [0, .. BlockTransform.ZigZag.Select(i => (byte)steps.Steps[i])]);
        Segment(stream, 0xC0, FrameHeader(picture));
        Segment(stream, 0xC4, [0x00, .. HuffmanTable.Dc.Counts, .. HuffmanTable.Dc.Symbols]);
        Segment(stream, 0xC4, [0x10, .. HuffmanTable.Ac.Counts, .. HuffmanTable.Ac.Symbols]);
        Segment(stream, 0xDA, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]);
        WriteScan(stream, picture, steps);
        stream.Write([0xFF, 0xD9]);
    }

    private static byte[] FrameHeader(Raster picture)
    {
        byte[] header = [8, 0, 0, 0, 0, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0];
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(1), (ushort)picture.Height);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(3), (ushort)picture.Width);
        return header;
    }

    private static void Segment(Stream stream, byte marker, byte[] payload)
    {
        var length = payload.Length + 2;
        stream.Write([0xFF, marker, (byte)(length >> 8), (byte)length]);
        stream.Write(payload);
    }

    private static void WriteScan(Stream stream, Raster picture, QuantizationTable steps)
    {
        var bits = new BitWriter(stream);
        BlockEncoder[] channels = [new(steps), new(steps), new(steps)];
        Span<double> samples = stackalloc double[64];
        for (var top = 0; top < picture.Height; top += 8)
        {
            for (var left = 0; left < picture.Width; left += 8)
            {
                for (var channel = 0; channel < channels.Length; channel++)
                {
                    Sample(picture, left, top, channel, samples);
                    channels[channel].Write(bits, samples);
                }
            }
        }

        bits.Flush();
    }

    private static void Sample(Raster picture, int left, int top, int channel, Span<double> samples)
    {
        for (var i = 0; i < 64; i++)
        {
            // Beyond the edge the last pixel is repeated, so that an incomplete block makes no stripe.
            var pixel = picture[Math.Min(left + (i % 8), picture.Width - 1), Math.Min(top + (i / 8), picture.Height - 1)];
            samples[i] = channel switch
            {
                0 => (0.299 * pixel.R) + (0.587 * pixel.G) + (0.114 * pixel.B) - 128,
                1 => (-0.168736 * pixel.R) - (0.331264 * pixel.G) + (0.5 * pixel.B),
                _ => (0.5 * pixel.R) - (0.418688 * pixel.G) - (0.081312 * pixel.B),
            };
        }
    }
}

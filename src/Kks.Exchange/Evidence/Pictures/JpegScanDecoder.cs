using Kks.Exchange.Evidence.Files;

namespace Kks.Exchange.Evidence.Pictures;

/// <summary>
/// Runs through the bits of one scan. Of every block only the mean (DC) of the first component is kept, which is the picture at an eighth of
/// its size; the rest is decoded no further than needed to find the next block.
/// </summary>
internal sealed class JpegScanDecoder(JpegFrame frame, JpegTables tables, JpegScan scan, LuminanceGrid grid)
{
    private JpegBits bits = null!;

    /// <summary>The marker the scan ended at; 0 at the end of the file.</summary>
    public int NextMarker { get; private set; }

    /// <summary>Whether the scan only refines what an eighth of the size does not show.</summary>
    private bool IsDetail => frame.IsProgressive && scan.First > 0;

    public Soundness Run(ByteFeed feed)
    {
        if (IsDetail)
        {
            return SkipBits(feed);
        }

        if (scan.Parts.Any(p => NeedsDc && tables.Dc(p.Dc) is null) || (!frame.IsProgressive && scan.Parts.Any(p => tables.Ac(p.Ac) is null)))
        {
            return Soundness.Damaged;
        }

        bits = new JpegBits(feed);
        var state = scan.Parts.Length == 1 ? RunAlone() : RunInterleaved();
        if (state != Soundness.Whole)
        {
            return bits.AtEnd ? Soundness.Truncated : state;
        }

        NextMarker = bits.Marker;
        return bits is { AtEnd: false, Marker: 0 } ? SkipBits(feed) : bits.AtEnd ? Soundness.Truncated : Soundness.Whole;
    }

    private bool NeedsDc => !frame.IsProgressive || scan.High == 0;

    /// <summary>A scan of one component runs over its own blocks, without those that only fill up the last unit (T.81, A.2.2).</summary>
    private Soundness RunAlone()
    {
        var (component, dc, ac) = scan.Parts[0];
        var across = Blocks(frame.Width, component.Across, frame.Across);
        var down = Blocks(frame.Height, component.Down, frame.Down);
        return RunUnits((long)across * down, unit => DecodeBlock(component, dc, ac, (int)(unit % across), (int)(unit / across)));
    }

    private Soundness RunInterleaved()
    {
        var across = Units(frame.Width, frame.Across);
        return RunUnits((long)across * Units(frame.Height, frame.Down), unit => DecodeUnit((int)(unit % across), (int)(unit / across)));
    }

    private Soundness RunUnits(long units, Func<long, bool> decode)
    {
        ResetPredictors();
        for (var unit = 0L; unit < units; unit++)
        {
            if (unit > 0 && tables.RestartInterval > 0 && unit % tables.RestartInterval == 0)
            {
                if (!bits.Restart())
                {
                    return bits.AtEnd ? Soundness.Truncated : Soundness.Damaged;
                }

                ResetPredictors();
            }

            if (!decode(unit) || bits.IsExhausted)
            {
                return Soundness.Damaged;
            }
        }

        return Soundness.Whole;
    }

    private bool DecodeUnit(int column, int row)
    {
        foreach (var (component, dc, ac) in scan.Parts)
        {
            for (var down = 0; down < component.Down; down++)
            {
                for (var across = 0; across < component.Across; across++)
                {
                    if (!DecodeBlock(component, dc, ac, (column * component.Across) + across, (row * component.Down) + down))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    private bool DecodeBlock(JpegComponent component, int dc, int ac, int column, int row)
    {
        if (NeedsDc)
        {
            var size = tables.Dc(dc)!.Decode(bits);
            if (size is < 0 or > 16)
            {
                return false;
            }

            component.Predictor += bits.TakeSigned(size);
            Keep(component, column, row, component.Predictor << scan.Low);
        }
        else if (bits.Take(1) == 1)
        {
            // A refinement sets a bit that was zero, so adding it is the same.
            Keep(component, column, row, 1 << scan.Low);
        }

        return frame.IsProgressive || SkipDetail(tables.Ac(ac)!);
    }

    private bool SkipDetail(JpegHuffmanTable table)
    {
        for (var at = 1; at < 64; at++)
        {
            var symbol = table.Decode(bits);
            if (symbol < 0)
            {
                return false;
            }

            if (symbol == 0)
            {
                return true;
            }

            at += symbol >> 4;
            bits.Take(symbol & 15);
        }

        return true;
    }

    private void Keep(JpegComponent component, int column, int row, int coefficient)
    {
        if (!ReferenceEquals(component, frame.Components[0]))
        {
            return;
        }

        var width = 8 * frame.Across / component.Across;
        var height = 8 * frame.Down / component.Down;
        var value = Math.Clamp(coefficient, -32768, 32767) * tables.FirstQuantum(component.Quantization) / 8.0;
        grid.Add(column * width, row * height, (column + 1) * width, (row + 1) * height, value);
    }

    private void ResetPredictors()
    {
        foreach (var (component, _, _) in scan.Parts)
        {
            component.Predictor = 0;
        }
    }

    /// <summary>Passes to the next marker that is not part of the scan.</summary>
    private Soundness SkipBits(ByteFeed feed)
    {
        while (feed.SkipTo(0xFF))
        {
            feed.Next();
            while (feed.Peek() == 0xFF)
            {
                feed.Next();
            }

            if (feed.Next() is var marker and > 0 and not (>= 0xD0 and <= 0xD7))
            {
                NextMarker = marker;
                return Soundness.Whole;
            }
        }

        return Soundness.Truncated;
    }

    private static int Units(int pixels, int sampling) => (pixels + (8 * sampling) - 1) / (8 * sampling);

    /// <summary>The blocks of a component alone along one side.</summary>
    private static int Blocks(int pixels, int sampling, int most) => ((((pixels * sampling) + most - 1) / most) + 7) / 8;
}

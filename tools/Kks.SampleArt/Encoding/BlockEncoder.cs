using System.Numerics;

namespace Kks.SampleArt.Encoding;

/// <summary>Writes the blocks of one channel; remembers the mean of the block before, because only the difference is written.</summary>
internal sealed class BlockEncoder(QuantizationTable steps)
{
    private const int EndOfBlock = 0x00;
    private const int SixteenZeros = 0xF0;

    private readonly double[] _coefficients = new double[64];
    private int _previousMean;

    public void Write(BitWriter bits, ReadOnlySpan<double> samples)
    {
        BlockTransform.Forward(samples, _coefficients);
        var mean = Quantized(0);
        WriteValue(bits, HuffmanTable.Dc, 0, mean - _previousMean);
        _previousMean = mean;
        WriteRest(bits);
    }

    private void WriteRest(BitWriter bits)
    {
        var zeros = 0;
        for (var i = 1; i < 64; i++)
        {
            var value = Quantized(i);
            if (value == 0)
            {
                zeros++;
                continue;
            }

            for (; zeros >= 16; zeros -= 16)
            {
                HuffmanTable.Ac.Write(bits, SixteenZeros);
            }

            WriteValue(bits, HuffmanTable.Ac, zeros, value);
            zeros = 0;
        }

        if (zeros > 0)
        {
            HuffmanTable.Ac.Write(bits, EndOfBlock);
        }
    }

    private int Quantized(int index)
    {
        var place = BlockTransform.ZigZag[index];
        return (int)Math.Round(_coefficients[place] / steps.Steps[place], MidpointRounding.AwayFromZero);
    }

    /// <summary>The symbol holds the zeros before and the number of bits; a negative value is written as its ones' complement.</summary>
    private static void WriteValue(BitWriter bits, HuffmanTable table, int zeros, int value)
    {
        var length = 32 - BitOperations.LeadingZeroCount((uint)Math.Abs(value));
        table.Write(bits, (zeros << 4) | length);
        bits.Write((uint)(value < 0 ? value - 1 : value), length);
    }
}

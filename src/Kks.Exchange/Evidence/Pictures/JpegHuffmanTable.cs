namespace Kks.Exchange.Evidence.Pictures;

/// <summary>A Huffman table of a JPEG file (ITU T.81, annex C and F.2.2.3): code words of up to 16 bits, those of up to 9 looked up at once.</summary>
internal sealed class JpegHuffmanTable
{
    private const int FastBits = 9;
    private readonly int[] firstCode = new int[18];
    private readonly int[] firstIndex = new int[18];
    private readonly ushort[] fast = new ushort[1 << FastBits];
    private readonly byte[] symbols;

    private JpegHuffmanTable(ReadOnlySpan<byte> counts, byte[] symbols)
    {
        this.symbols = symbols;
        var code = 0;
        var index = 0;
        for (var length = 1; length <= 16; length++)
        {
            firstCode[length] = code;
            firstIndex[length] = index;
            for (var i = 0; i < counts[length - 1]; i++, code++, index++)
            {
                AddFast(code, length, symbols[index]);
            }

            code <<= 1;
        }

        firstIndex[17] = index;
    }

    /// <summary>Makes a table; null where the counts are not those of a prefix code.</summary>
    public static JpegHuffmanTable? Create(ReadOnlySpan<byte> counts, byte[] symbols)
    {
        var room = 1;
        foreach (var count in counts)
        {
            room = (room << 1) - count;
            if (room < 0)
            {
                return null;
            }
        }

        return new JpegHuffmanTable(counts, symbols);
    }

    /// <summary>The next symbol; -1 where the bits are no code word.</summary>
    public int Decode(JpegBits bits)
    {
        var entry = fast[bits.Peek(16) >> (16 - FastBits)];
        if (entry != 0)
        {
            bits.Drop(entry >> 8);
            return entry & 0xFF;
        }

        var word = bits.Peek(16);
        for (var length = FastBits + 1; length <= 16; length++)
        {
            var index = firstIndex[length] + (word >> (16 - length)) - firstCode[length];
            if (index >= firstIndex[length] && index < firstIndex[length + 1])
            {
                bits.Drop(length);
                return symbols[index];
            }
        }

        return -1;
    }

    private void AddFast(int code, int length, byte symbol)
    {
        if (length > FastBits)
        {
            return;
        }

        var first = code << (FastBits - length);
        for (var i = 0; i < 1 << (FastBits - length); i++)
        {
            fast[first + i] = (ushort)((length << 8) | symbol);
        }
    }
}

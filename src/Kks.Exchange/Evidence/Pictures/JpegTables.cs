using System.Buffers.Binary;

namespace Kks.Exchange.Evidence.Pictures;

/// <summary>The tables of a JPEG file as they stand at the moment: Huffman tables, the first value of each quantization table, the restart interval.</summary>
internal sealed class JpegTables
{
    private readonly JpegHuffmanTable?[] dc = new JpegHuffmanTable?[4];
    private readonly JpegHuffmanTable?[] ac = new JpegHuffmanTable?[4];
    private readonly int[] firstQuantum = [1, 1, 1, 1];

    /// <summary>Units between restart markers; 0 for none.</summary>
    public int RestartInterval { get; private set; }

    public JpegHuffmanTable? Dc(int number) => dc[number];

    public JpegHuffmanTable? Ac(int number) => ac[number];

    public int FirstQuantum(int number) => firstQuantum[number];

    /// <summary>Takes a segment in; false where it is wrong. Segments that hold no tables are passed over.</summary>
    public bool Take(int marker, ReadOnlySpan<byte> data)
    {
        switch (marker)
        {
            case 0xC4:
                return TakeHuffman(data);
            case 0xDB:
                return TakeQuantization(data);
            case 0xDD when data.Length >= 2:
                RestartInterval = BinaryPrimitives.ReadUInt16BigEndian(data);
                return true;
            default:
                return marker != 0xDD;
        }
    }

    private bool TakeHuffman(ReadOnlySpan<byte> data)
    {
        while (data.Length > 0)
        {
            if (data.Length < 17)
            {
                return false;
            }

            var total = 0;
            foreach (var count in data.Slice(1, 16))
            {
                total += count;
            }

            if (data.Length < 17 + total || JpegHuffmanTable.Create(data.Slice(1, 16), data.Slice(17, total).ToArray()) is not { } table)
            {
                return false;
            }

            ((data[0] & 0x10) == 0 ? dc : ac)[data[0] & 3] = table;
            data = data[(17 + total)..];
        }

        return true;
    }

    private bool TakeQuantization(ReadOnlySpan<byte> data)
    {
        while (data.Length > 0)
        {
            var wide = data[0] >> 4 != 0;
            var size = wide ? 129 : 65;
            if (data.Length < size)
            {
                return false;
            }

            firstQuantum[data[0] & 3] = wide ? BinaryPrimitives.ReadUInt16BigEndian(data[1..]) : data[1];
            data = data[size..];
        }

        return true;
    }
}

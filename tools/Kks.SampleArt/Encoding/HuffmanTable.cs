namespace Kks.SampleArt.Encoding;

/// <summary>A Huffman table of the JPEG standard: how many codes have each length, and the symbols in order of their codes.</summary>
internal sealed class HuffmanTable
{
    private readonly (uint Code, int Length)[] _codes = new (uint, int)[256];

    private HuffmanTable(byte[] counts, byte[] symbols)
    {
        (Counts, Symbols) = (counts, symbols);
        uint code = 0;
        var next = 0;
        for (var length = 1; length <= 16; length++)
        {
            for (var i = 0; i < counts[length - 1]; i++)
            {
                _codes[symbols[next++]] = (code++, length);
            }

            code <<= 1;
        }
    }

    /// <summary>The typical tables of annex K.3 of the standard for the first (DC) coefficient.</summary>
    public static HuffmanTable Dc { get; } = new(
        [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);

    /// <summary>The same for the other (AC) coefficients.</summary>
    public static HuffmanTable Ac { get; } = new(
        [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 0x7D],
        Convert.FromHexString(
            "01020300041105122131410613516107227114328191A1082342B1C11552D1F02433627282090A161718191A25262728292A3435363738393A" +
            "434445464748494A535455565758595A636465666768696A737475767778797A838485868788898A92939495969798999AA2A3A4A5A6A7A8A9AA" +
            "B2B3B4B5B6B7B8B9BAC2C3C4C5C6C7C8C9CAD2D3D4D5D6D7D8D9DAE1E2E3E4E5E6E7E8E9EAF1F2F3F4F5F6F7F8F9FA"));

    public byte[] Counts { get; }

    public byte[] Symbols { get; }

    public void Write(BitWriter bits, int symbol) => bits.Write(_codes[symbol].Code, _codes[symbol].Length);
}

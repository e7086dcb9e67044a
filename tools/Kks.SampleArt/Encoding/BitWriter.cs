namespace Kks.SampleArt.Encoding;

/// <summary>Writes the entropy-coded bits of a JPEG scan, most significant first; a byte FF is followed by 00 so that no marker appears by accident.</summary>
internal sealed class BitWriter(Stream stream)
{
    private uint _bits;
    private int _count;

    public void Write(uint value, int length)
    {
        for (var i = length - 1; i >= 0; i--)
        {
            _bits = (_bits << 1) | ((value >> i) & 1);
            if (++_count == 8)
            {
                WriteByte((byte)_bits);
            }
        }
    }

    /// <summary>Fills the last byte with ones, as the standard asks.</summary>
    public void Flush()
    {
        while (_count > 0)
        {
            Write(1, 1);
        }
    }

    private void WriteByte(byte value)
    {
        stream.WriteByte(value);
        if (value == 0xFF)
        {
            stream.WriteByte(0);
        }

        (_bits, _count) = (0, 0);
    }
}

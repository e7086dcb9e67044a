using Kks.Exchange.Evidence.Files;

namespace Kks.Exchange.Evidence.Pictures;

/// <summary>
/// The bits of a JPEG scan, without the stuffed zeros. At a marker or the end of the file zeros follow, and <see cref="IsExhausted"/> says
/// when more of them were taken than padding can explain.
/// </summary>
internal sealed class JpegBits(ByteFeed feed)
{
    private ulong window;
    private int count;
    private int invented;

    /// <summary>The marker that ended the bits; 0 while there are more.</summary>
    public int Marker { get; private set; }

    /// <summary>Whether the file, and not a marker, ended the bits.</summary>
    public bool AtEnd { get; private set; }

    /// <summary>Whether bits were taken that the file does not hold.</summary>
    public bool IsExhausted => invented > count;

    public int Peek(int bits)
    {
        while (count < bits)
        {
            Load();
        }

        return (int)(window >> (count - bits)) & ((1 << bits) - 1);
    }

    public void Drop(int bits) => count -= bits;

    public int Take(int bits)
    {
        if (bits == 0)
        {
            return 0;
        }

        var value = Peek(bits);
        count -= bits;
        return value;
    }

    /// <summary>Takes a signed number of so many bits (T.81, F.2.2.1, EXTEND).</summary>
    public int TakeSigned(int bits)
    {
        var value = Take(bits);
        return bits == 0 || value >= 1 << (bits - 1) ? value : value - (1 << bits) + 1;
    }

    /// <summary>Goes on behind a restart marker; false where there is none.</summary>
    public bool Restart()
    {
        window = 0;
        count = invented = 0;
        while (Marker == 0 && !AtEnd)
        {
            LoadByte();
        }

        var isRestart = Marker is >= 0xD0 and <= 0xD7;
        window = 0;
        count = invented = 0;
        Marker = isRestart ? 0 : Marker;
        return isRestart;
    }

    private void Load()
    {
        if (Marker == 0 && !AtEnd && LoadByte())
        {
            return;
        }

        window <<= 8;
        count += 8;
        invented += 8;
    }

    private bool LoadByte()
    {
        var value = feed.Next();
        if (value == 0xFF)
        {
            var next = feed.Next();
            while (next == 0xFF)
            {
                next = feed.Next();
            }

            if (next > 0)
            {
                Marker = next;
                return false;
            }

            value = next < 0 ? -1 : 0xFF;
        }

        if (value < 0)
        {
            AtEnd = true;
            return false;
        }

        window = (window << 8) | (byte)value;
        count += 8;
        return true;
    }
}

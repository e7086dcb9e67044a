using Kks.Exchange.Evidence.Files;

namespace Kks.Exchange.Evidence.Pdf;

/// <summary>Data written as letters: two hexadecimal digits a byte, or five letters for four bytes (ISO 32000-1, 7.4.2 and 7.4.3).</summary>
internal sealed class PdfAsciiStream(Stream data, bool isHex) : ForwardReadStream
{
    private readonly byte[] group = new byte[4];
    private int held;
    private int given;
    private bool isEnded;

    public override int Read(Span<byte> buffer)
    {
        var count = 0;
        while (count < buffer.Length && (given < held || Fill()))
        {
            buffer[count++] = group[given++];
        }

        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            data.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool Fill()
    {
        given = held = 0;
        if (!isEnded && isHex)
        {
            FillHex();
        }
        else if (!isEnded)
        {
            FillLetters();
        }

        return held > 0;
    }

    private void FillHex()
    {
        var high = Digit();
        if (high >= 0)
        {
            group[held++] = (byte)((high << 4) | Math.Max(0, Digit()));
        }
    }

    private int Digit()
    {
        while (data.ReadByte() is var next and >= 0 && next != '>')
        {
            if (char.IsAsciiHexDigit((char)next))
            {
                return Convert.ToInt32(((char)next).ToString(), 16);
            }
        }

        isEnded = true;
        return -1;
    }

    private void FillLetters()
    {
        var value = 0u;
        var letters = 0;
        while (letters < 5 && data.ReadByte() is var next)
        {
            if (next is < 0 or '~')
            {
                isEnded = true;
                break;
            }

            if (next == 'z' && letters == 0)
            {
                held = 4;
                group.AsSpan().Clear();
                return;
            }

            if (next is >= '!' and <= 'u')
            {
                value = (value * 85) + (uint)(next - '!');
                letters++;
            }
        }

        held = Math.Max(0, letters - 1);
        for (; letters is > 0 and < 5; letters++)
        {
            value = (value * 85) + 84;
        }

        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(group, value);
    }
}

namespace Kks.Exchange.Evidence.Pdf;

/// <summary>Unpacked data in memory.</summary>
internal sealed class PdfBuffer(byte[] data) : IPdfBytes
{
    private int at;

    public long Position
    {
        get => at;
        set => at = (int)Math.Clamp(value, 0, data.Length);
    }

    public int Next() => at < data.Length ? data[at++] : -1;

    public int Peek() => at < data.Length ? data[at] : -1;
}

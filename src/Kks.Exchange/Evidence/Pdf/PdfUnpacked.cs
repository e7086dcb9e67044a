namespace Kks.Exchange.Evidence.Pdf;

/// <summary>Data that are unpacked while they are lexed, so that memory does not grow with them.</summary>
internal sealed class PdfUnpacked(Stream data) : IPdfBytes
{
    private readonly byte[] block = new byte[16 * 1024];
    private long before;
    private int length;
    private int at;

    public long Position => before + at;

    public int Next() => at < length || Fill() ? block[at++] : -1;

    public int Peek() => at < length || Fill() ? block[at] : -1;

    private bool Fill()
    {
        before += length;
        at = 0;
        length = data.ReadAtLeast(block, 1, throwOnEndOfStream: false);
        return length > 0;
    }
}

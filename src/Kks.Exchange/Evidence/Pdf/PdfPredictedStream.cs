using Kks.Exchange.Evidence.Files;
using Kks.Exchange.Evidence.Pictures;

namespace Kks.Exchange.Evidence.Pdf;

/// <summary>Undoes the PNG predictors of cross-reference and object streams, row by row.</summary>
internal sealed class PdfPredictedStream(Stream data, int rowLength, int step) : ForwardReadStream
{
    private byte[] row = new byte[rowLength];
    private byte[] above = new byte[rowLength];
    private int held;
    private int given;

    public override int Read(Span<byte> buffer)
    {
        if (given == held && !Fill())
        {
            return 0;
        }

        var take = Math.Min(buffer.Length, held - given);
        row.AsSpan(given, take).CopyTo(buffer);
        given += take;
        return take;
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
        (row, above) = (above, row);
        given = held = 0;
        var filter = data.ReadByte();
        if (filter < 0)
        {
            return false;
        }

        held = data.ReadAtLeast(row, row.Length, throwOnEndOfStream: false);
        return PngFilter.Undo(filter, row.AsSpan(0, held), above, step) && held > 0;
    }
}

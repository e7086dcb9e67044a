using Kks.Exchange.Evidence.Files;

namespace Kks.Exchange.Evidence.Pdf;

/// <summary>Unpacked data that end where the budget does, or where they are broken.</summary>
internal sealed class PdfMetered(Stream data, PdfBudget budget) : ForwardReadStream
{
    public override int Read(Span<byte> buffer)
    {
        try
        {
            var read = data.Read(buffer);
            return budget.TakeUnpacked(read) ? read : 0;
        }
        catch (InvalidDataException)
        {
            return 0;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            data.Dispose();
        }

        base.Dispose(disposing);
    }
}

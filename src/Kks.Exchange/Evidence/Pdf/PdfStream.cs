namespace Kks.Exchange.Evidence.Pdf;

/// <summary>An object with data: its dictionary and where the data begin in the file.</summary>
internal sealed record PdfStream(PdfDictionary Dictionary, long Start);

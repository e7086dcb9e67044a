namespace Kks.Exchange.Evidence.Pdf;

/// <summary>A page, with the resources it has or inherits.</summary>
internal sealed record PdfPage(PdfDictionary Dictionary, PdfDictionary? Resources);

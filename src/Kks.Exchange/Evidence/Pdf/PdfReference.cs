namespace Kks.Exchange.Evidence.Pdf;

/// <summary>A reference to an object, such as <c>12 0 R</c>.</summary>
internal sealed record PdfReference(int Number);

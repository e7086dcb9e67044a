namespace Kks.Exchange.Evidence.Pdf;

/// <summary>A bare word: an operator of a page, or <c>obj</c>, <c>stream</c>, <c>R</c>.</summary>
internal sealed record PdfWord(string Value);

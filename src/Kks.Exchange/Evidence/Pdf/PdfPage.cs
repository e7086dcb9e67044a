namespace Kks.Exchange.Evidence.Pdf;

/// <summary>A page, with what it has or inherits.</summary>
/// <param name="Dictionary">The page itself.</param>
/// <param name="Resources">What its content refers to.</param>
/// <param name="SquareInches">How large the paper is; A4 where that is not said.</param>
internal sealed record PdfPage(PdfDictionary Dictionary, PdfDictionary? Resources, double SquareInches);

namespace Kks.Exchange.Evidence.Pdf;

/// <summary>What a page shows.</summary>
/// <param name="Content">The kinds of content on it.</param>
/// <param name="Pixels">The pixels of all its pictures together.</param>
internal readonly record struct PdfPageView(PdfPageContent Content, double Pixels = 0)
{
    public static PdfPageView operator +(PdfPageView one, PdfPageView other) => new(one.Content | other.Content, one.Pixels + other.Pixels);

    public static implicit operator PdfPageView(PdfPageContent content) => new(content);
}

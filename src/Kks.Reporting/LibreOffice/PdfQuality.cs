using System.Globalization;

namespace Kks.Reporting.LibreOffice;

/// <summary>How finely pictures are kept in a PDF.</summary>
/// <param name="Dpi">The most dots per inch a picture may have; null keeps them all.</param>
/// <param name="JpegQuality">The quality of JPEG compression, 1 to 100.</param>
public sealed record PdfQuality(int? Dpi, int JpegQuality)
{
    /// <summary>Pictures as they are, compressed without a loss that shows.</summary>
    public static PdfQuality Full { get; } = new(null, 90);

    /// <summary>From fine to coarse: what is tried, one after the other, to fit a limit.</summary>
    public static IReadOnlyList<PdfQuality> Steps { get; } = [Full, new(150, 80), new(96, 60)];

    /// <summary>The export filter with its options, as LibreOffice's <c>--convert-to</c> takes it.</summary>
    internal string Filter => string.Create(
        CultureInfo.InvariantCulture,
        $"pdf:writer_pdf_Export:{{\"ExportBookmarksToPDFDestination\":{{\"type\":\"boolean\",\"value\":\"true\"}},\"Quality\":{{\"type\":\"long\",\"value\":\"{JpegQuality}\"}},\"ReduceImageResolution\":{{\"type\":\"boolean\",\"value\":\"{(Dpi is null ? "false" : "true")}\"}},\"MaxImageResolution\":{{\"type\":\"long\",\"value\":\"{Dpi ?? 300}\"}}}}");
}

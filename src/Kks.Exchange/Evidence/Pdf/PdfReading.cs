using Kks.Exchange.Evidence.Files;

namespace Kks.Exchange.Evidence.Pdf;

/// <summary>What was found in a PDF file.</summary>
/// <param name="Soundness">Whether it can be opened.</param>
/// <param name="Pages">How many pages there are; null where that cannot be read.</param>
/// <param name="TextPages">Pages with letters that can be searched and copied.</param>
/// <param name="ScanPages">Pages that are only pictures.</param>
/// <param name="BlankPages">Pages with nothing on them.</param>
/// <param name="UnreadPages">Pages of which it cannot be said, as of encrypted ones.</param>
/// <param name="ScanDensity">Dots per inch of the coarsest of the pages that are only pictures, if these cover the paper; null where there are none.</param>
/// <param name="IsRestricted">Whether it is encrypted but opens without a password.</param>
internal sealed record PdfReading(Soundness Soundness, int? Pages = null, int TextPages = 0, int ScanPages = 0, int BlankPages = 0, int UnreadPages = 0, double? ScanDensity = null, bool IsRestricted = false);

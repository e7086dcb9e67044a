namespace Kks.Exchange.Evidence.Pdf;

/// <summary>Where an object lies: at a place in the file, or in a group of objects.</summary>
/// <param name="Place">The place in the file; for a grouped object the number of the group.</param>
/// <param name="IsGrouped">Whether it lies in a group.</param>
internal readonly record struct PdfEntry(long Place, bool IsGrouped = false);

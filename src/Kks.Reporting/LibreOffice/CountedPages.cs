namespace Kks.Reporting.LibreOffice;

/// <summary>The pages of a document as LibreOffice lays it out.</summary>
/// <param name="Jumlah">How many there are.</param>
/// <param name="Nomor">The number printed on the page of each heading, table and picture, by bookmark; for <see cref="RenderingOptions.NomorHalaman"/>.</param>
public sealed record CountedPages(int Jumlah, IReadOnlyDictionary<string, int> Nomor);

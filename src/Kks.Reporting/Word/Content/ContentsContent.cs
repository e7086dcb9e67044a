namespace Kks.Reporting.Word.Content;

/// <summary>A table of contents as a field of Word's own, filled with entries that are links (<c>::daftar-isi</c>, <c>::daftar-tabel</c>, …).</summary>
/// <param name="Kind">What it lists.</param>
/// <param name="Levels">How many heading levels it shows, 1 to 5; 3 by default; used for <see cref="ContentsKind.Headings"/> only.</param>
public sealed record ContentsContent(ContentsKind Kind, int Levels = 3) : IWordContent;

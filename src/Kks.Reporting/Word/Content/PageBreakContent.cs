namespace Kks.Reporting.Word.Content;

/// <summary>What follows begins on a new page (<c>::halaman-baru</c>).</summary>
public sealed record PageBreakContent : IWordContent;

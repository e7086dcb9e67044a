namespace Kks.Reporting.Word.Documents;

/// <summary>A document that is ready to be inserted any number of times into one other document. Not thread-safe.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Sections">Its sections, none empty.</param>
/// <param name="Notes">The notes its text refers to, in that order.</param>
/// <param name="Bookmarks">The names of its bookmarks.</param>
/// <param name="Lists">Moves its lists.</param>
/// <param name="HostLists">Copies the lists that styles of the document around belong to; null where those go on counting.</param>
internal sealed record PreparedDocument(
    PreparedText Text, IReadOnlyList<PreparedSection> Sections, IReadOnlyList<PreparedNote> Notes, IReadOnlyCollection<string> Bookmarks, NumberingMerger Lists, NumberingMerger? HostLists)
{
    /// <summary>How often it was inserted.</summary>
    public int Turns { get; set; }
}

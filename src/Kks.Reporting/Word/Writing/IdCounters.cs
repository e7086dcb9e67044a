namespace Kks.Reporting.Word.Writing;

/// <summary>Counts the ids of bookmarks and drawings in one document.</summary>
internal sealed class IdCounters(int lastBookmark = -1, int lastDrawing = 0)
{
    private int _bookmark = lastBookmark;
    private int _drawing = lastDrawing;

    public int NextBookmark() => ++_bookmark;

    public int NextDrawing() => ++_drawing;
}

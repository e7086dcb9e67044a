namespace Kks.Reporting.Word.Writing;

/// <summary>Counts the ids of bookmarks, drawings and notes in one document.</summary>
internal sealed class IdCounters(int lastBookmark = -1, int lastDrawing = 0, int lastNote = 0)
{
    private int _bookmark = lastBookmark;
    private int _drawing = lastDrawing;

    /// <summary>The id of the note begun last.</summary>
    public int LastNote { get; private set; } = lastNote;

    public int NextBookmark() => ++_bookmark;

    public int NextDrawing() => ++_drawing;

    /// <summary>Ids of notes count from 1; below them are Word's separators.</summary>
    public int NextNote() => ++LastNote;
}

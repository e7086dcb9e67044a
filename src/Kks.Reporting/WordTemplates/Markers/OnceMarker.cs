using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>Around what a loop must not write twice, such as the mark of a comment: only its first turn keeps it.</summary>
/// <param name="name">What it is, one name for each thing in the document.</param>
/// <param name="isEnd">Whether this is the marker after it.</param>
internal sealed class OnceMarker(string name, bool isEnd) : Marker
{
    public override void Write(PartRendering part)
    {
        var slot = part.Document.Bookmark(name);
        if (isEnd)
        {
            part.Release(keep: slot.Turn == 1);
            return;
        }

        slot.Turn++;
        part.Hold();
    }
}

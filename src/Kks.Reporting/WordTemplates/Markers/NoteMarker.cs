using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>
/// A footnote or endnote of the template, written where it is referred to, since only there loop variables are known; what is written goes into
/// the part of the notes.
/// </summary>
/// <param name="path">The part of the notes.</param>
/// <param name="kind">What is written.</param>
internal sealed class NoteMarker(string path, NoteMarkerKind kind) : Marker
{
    public override void Write(PartRendering part)
    {
        switch (kind)
        {
            case NoteMarkerKind.Start:
                part.BeginNote(path);
                break;
            case NoteMarkerKind.End:
                part.EndNote(path);
                break;
            default:
                part.WriteNumber(part.Document.Ids.LastNote);
                break;
        }
    }
}

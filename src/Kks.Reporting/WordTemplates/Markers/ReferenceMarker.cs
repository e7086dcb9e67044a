using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>The result of a field that repeats the text of a bookmark; what follows is waited for where the bookmark comes later.</summary>
/// <param name="name">The bookmark's name in the template.</param>
/// <param name="follows">Whether the bookmark of the same turn of a loop is meant.</param>
/// <param name="original">What the template shows, kept where there is no such bookmark in the document.</param>
internal sealed class ReferenceMarker(string name, bool follows, string original) : Marker
{
    public override void Write(PartRendering part)
    {
        var outline = part.Document.Outline;
        var target = follows ? part.Document.BookmarkName(name) : name;
        if (outline.Texts.TryGetValue(target, out var text))
        {
            part.Output.WriteText(text);
        }
        else if (part.IsInNote)
        {
            // Notes are kept apart from the text that waits.
            part.Output.WriteText(original);
        }
        else
        {
            part.WriteLater(xml => xml.RunText(outline.Texts.GetValueOrDefault(target) ?? original));
        }
    }
}

using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>Brings the notes of a document to the places that refer to them: there they see what the text around them sees, once per turn of a loop.</summary>
/// <param name="path">The part of the notes.</param>
/// <param name="notes">Its root element; the notes that are brought over are taken out of it.</param>
internal sealed class NoteGrafting(string path, MarkupElement notes)
{
    public void Graft(MarkupElement body)
    {
        var byId = notes.Elements.Where(note => note.WordValue("type") is null or "normal").ToLookup(note => note.WordValue("id"));
        var name = notes.IsWord("endnotes") ? "endnoteReference" : "footnoteReference";
        var used = new HashSet<MarkupElement>();
        foreach (var reference in body.SelfAndDescendants().Where(element => element.IsWord(name)).ToList())
        {
            // A note referred to twice stays where it is the second time: it cannot stand in two places.
            if (byId[reference.WordValue("id")].FirstOrDefault() is { } note && used.Add(note))
            {
                Graft(note, reference);
            }
        }

        notes.Replace([.. notes.Children.Where(child => child is not MarkupElement note || !used.Contains(note))]);
    }

    private void Graft(MarkupElement note, MarkupElement reference)
    {
        note.Before.Add(new NoteMarker(path, NoteMarkerKind.Start));
        note.After.Add(new NoteMarker(path, NoteMarkerKind.End));
        SetId(note);
        SetId(reference);
        var run = reference.Parent!;
        var at = run.Children.IndexOf(reference);
        run.Replace([.. run.Children.Take(at), note, .. run.Children.Skip(at)]);
    }

    private void SetId(MarkupElement element) =>
        element.Attribute(MarkupNames.Word, "id")!.Pieces = [new AttributePiece(null, Marker: new NoteMarker(path, NoteMarkerKind.Id))];

    /// <summary>Whether an element is a note that was brought over: a story of its own, no part of the paragraph around.</summary>
    public static bool IsNote(MarkupElement element) => element.IsWord("footnote") || element.IsWord("endnote");
}

using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>
/// Prepares a document for insertion: parts -> changes accepted, comments, outward fields and residue out -> styles, lists and parts merged -> text with places to fill in
/// -> sections. For one document, not thread-safe.
/// </summary>
internal sealed class DocumentPreparer
{
    private readonly SourceDocument _source;
    private readonly NumberingMerger _lists;
    private readonly StyleMerger _styles;
    private readonly ListParagraphs _paragraphs;
    private readonly NumberingMerger? _hostLists;
    private readonly PartLinks _links;
    private readonly PreparedWarnings _warnings;

    /// <param name="source">The document.</param>
    /// <param name="target">What it is merged into.</param>
    /// <param name="ownNumbering">Whether what styles of the target number counts by itself.</param>
    /// <param name="warnings">Gets what is left behind.</param>
    public DocumentPreparer(SourceDocument source, MergeTarget target, bool ownNumbering, PreparedWarnings warnings)
    {
        (_source, _warnings) = (source, warnings);
        _lists = new NumberingMerger(target.Numbering, source.Numbering, source.Styles) { AddedStyle = id => _styles!.Added(id) };
        _styles = new StyleMerger(target.Styles, source.Styles, _lists);
        _hostLists = ownNumbering ? new NumberingMerger(target.Numbering, target.Lists.Value) : null;
        _paragraphs = new ListParagraphs(
            _styles,
            new ListStyles(_styles.Find, _lists, SlotKind.List),
            _hostLists is null ? null : new ListStyles(target.Styles.FindById, _hostLists, SlotKind.HostList));
        _links = new PartLinks(source, target.Parts, warnings);
    }

    public PreparedDocument Prepare()
    {
        var text = Clean(_source.Body);
        var notes = TakeNotes(text.Root);
        var bookmarks = new Bookmarks(text).Mark();
        Mark(text, _source.Package.Body, bookmarks);
        foreach (var note in notes)
        {
            note.Text.Root.Descendants().Where(Bookmarks.IsMark).Remove();
            Mark(note.Text, _source.Notes.First(part => part.Kind == note.Kind).Path, bookmarks);
        }

        _styles.Finish();
        return new PreparedDocument(text, SectionSplitter.Split(text.Root), notes, bookmarks, _lists, _hostLists);
    }

    private PreparedText Clean(XElement source)
    {
        _warnings.Changes |= TrackedChanges.Accept(source);
        _warnings.Comments |= Comments.Remove(source);
        _warnings.OutwardFields |= OutwardFields.Remove(source);
        Residue.Remove(source);
        return new PreparedText(ForeignMarkup.Detach(source));
    }

    /// <summary>Takes the notes the text refers to, each as often as it does; a mark without a note goes.</summary>
    private List<PreparedNote> TakeNotes(XElement text)
    {
        var notes = new List<PreparedNote>();
        foreach (var part in _source.Notes)
        {
            Clean(part);
        }

        foreach (var mark in text.Descendants().Where(IsNoteMark).ToList())
        {
            var kind = mark.Name.LocalName == "footnoteReference" ? NoteKind.Footnote : NoteKind.Endnote;
            var note = _source.Notes.FirstOrDefault(part => part.Kind == kind)?.Find(mark.Attribute(WordNames.Main + "id")?.Value);
            if (note is null)
            {
                mark.Remove();
            }
            else
            {
                var root = new XElement(note.Parent!.Name, note.Parent.Attributes().Where(attribute => attribute.IsNamespaceDeclaration), new XElement(note));
                notes.Add(new PreparedNote(kind, mark, new PreparedText(root)));
            }
        }

        return notes;
    }

    private void Clean(SourceNotes part)
    {
        var clean = Clean(part.Root).Root;
        clean.Descendants().Where(IsNoteMark).Remove();
        part.Root.Add(clean.Attributes().Where(attribute => part.Root.Attribute(attribute.Name) is null), clean.Nodes());
    }

    private static bool IsNoteMark(XElement element) => element.Name.Namespace == WordNames.Main && element.Name.LocalName is "footnoteReference" or "endnoteReference";

    private void Mark(PreparedText text, string part, HashSet<string> bookmarks)
    {
        _paragraphs.Mark(text);
        MapStyles(text.Root);
        _links.Mark(text, part);
        DrawingIds.Mark(text);
        text.Slots.AddRange(text.Root.Descendants().Attributes(WordNames.Main + "anchor")
            .Where(anchor => bookmarks.Contains(anchor.Value)).Select(anchor => new Slot(anchor, SlotKind.BookmarkName, anchor.Value)));
        text.Fields.AddRange(FieldCodes.Find(text.Root, (ISet<string>)bookmarks));
    }

    private void MapStyles(XElement root)
    {
        foreach (var style in root.Descendants().Where(element => element.Name.Namespace == WordNames.Main && element.Name.LocalName is "pStyle" or "rStyle" or "tblStyle").ToList())
        {
            if (style.Attribute(WordNames.Value)?.Value is { } id && _styles.Move(id) is { } moved)
            {
                style.SetAttributeValue(WordNames.Value, moved);
            }
            else
            {
                style.Remove();
            }
        }
    }
}

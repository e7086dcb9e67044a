using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>A footnote or endnote of a prepared document, and the mark that refers to it. Not thread-safe.</summary>
internal sealed class PreparedNote
{
    private readonly XElement _marked;
    private readonly XElement _plain;
    private readonly XElement _mark;

    /// <param name="kind">The kind of note.</param>
    /// <param name="mark">The mark in the text.</param>
    /// <param name="text">The note.</param>
    public PreparedNote(NoteKind kind, XElement mark, PreparedText text)
    {
        (Kind, Text, _mark) = (kind, text, mark);
        var run = mark.Parent!;
        var stands = new XElement(WordNames.Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), $" ({Words(text.Root)})");
        var isAlone = run.Name == WordNames.Main + "r" && run.Elements().All(element => element == mark || element.Name.LocalName == "rPr");
        (_marked, _plain) = isAlone ? (run, new XElement(WordNames.Main + "r", stands)) : (mark, stands);
    }

    public NoteKind Kind { get; }

    public PreparedText Text { get; }

    /// <summary>Refers to the note by its new id.</summary>
    public void Mark(int id)
    {
        Show(_marked, _plain);
        _mark.SetAttributeValue(WordNames.Main + "id", id);
        Text.Root.Elements().First().SetAttributeValue(WordNames.Main + "id", id);
    }

    /// <summary>Writes the note into the sentence instead, where the document can have none.</summary>
    public void WriteOut() => Show(_plain, _marked);

    private static void Show(XElement shown, XElement hidden)
    {
        if (hidden.Parent is not null)
        {
            hidden.ReplaceWith(shown);
        }
    }

    private static string Words(XElement note) =>
        string.Join(' ', note.Descendants(WordNames.Main + "p").Select(paragraph => string.Concat(paragraph.Descendants(WordNames.Main + "t").Select(text => text.Value)).Trim())).Trim();
}

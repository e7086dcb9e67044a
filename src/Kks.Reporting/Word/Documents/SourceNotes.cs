using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>The notes of a document to be inserted.</summary>
/// <param name="Kind">Their kind.</param>
/// <param name="Path">The part they stand in.</param>
/// <param name="Root">Its root element.</param>
internal sealed record SourceNotes(NoteKind Kind, string Path, XElement Root)
{
    private readonly ILookup<string?, XElement> _byId = Root.Elements()
        .Where(note => note.Attribute(WordNames.Main + "type")?.Value is null or "normal")
        .ToLookup(note => note.Attribute(WordNames.Main + "id")?.Value);

    /// <summary>A note; null where there is none of that id.</summary>
    public XElement? Find(string? id) => _byId[id].FirstOrDefault();
}

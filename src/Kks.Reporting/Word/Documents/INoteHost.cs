using Kks.Reporting.Word.Packaging;

namespace Kks.Reporting.Word.Documents;

/// <summary>The notes of the document that is being written.</summary>
internal interface INoteHost
{
    /// <summary>The relationships of the part that notes of a kind stand in.</summary>
    Relationships RelationshipsOf(NoteKind kind);

    /// <summary>Adds a note, as markup with its id in it.</summary>
    void Add(NoteKind kind, ReadOnlySpan<byte> note);
}

using System.Buffers;
using Kks.Reporting.Word.Documents;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Contents;

/// <summary>The notes of a document made of a template, for those of inserted documents.</summary>
internal sealed class FragmentNotes(DocumentRendering document) : INoteHost
{
    /// <inheritdoc/>
    public Relationships RelationshipsOf(NoteKind kind) => document.RelationshipsOf(PathOf(kind));

    /// <inheritdoc/>
    public void Add(NoteKind kind, ReadOnlySpan<byte> note) => document.NotesOf(PathOf(kind)).Write(note);

    private string PathOf(NoteKind kind) => kind == NoteKind.Footnote ? document.Template.Plan.FootnotesPath : document.Template.Plan.EndnotesPath;
}

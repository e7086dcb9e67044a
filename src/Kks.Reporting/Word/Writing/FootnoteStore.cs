using Markdig.Extensions.Footnotes;

namespace Kks.Reporting.Word.Writing;

/// <summary>The footnotes a document refers to, in the order of their marks; a note referred to twice is printed twice, as Word wants it.</summary>
internal sealed class FootnoteStore
{
    private readonly List<Footnote> _notes = [];

    public IReadOnlyList<Footnote> Notes => _notes;

    /// <summary>The id of a mark; ids count from 1, below them are Word's separators.</summary>
    public int Add(Footnote note)
    {
        _notes.Add(note);
        return _notes.Count;
    }
}

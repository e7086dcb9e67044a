using Markdig.Extensions.Footnotes;

namespace Kks.Reporting.Word.Writing;

/// <summary>The footnotes a document refers to, in the order of their marks; a note referred to twice is printed twice, as Word wants it.</summary>
internal sealed class FootnoteStore(int lastId = 0)
{
    private readonly List<Footnote> _notes = [];

    public IReadOnlyList<Footnote> Notes => _notes;

    /// <summary>The id before that of the first note.</summary>
    public int LastId => lastId;

    /// <summary>The id of a mark; ids count from 1, below them are Word's separators and the notes of a document around.</summary>
    public int Add(Footnote note)
    {
        _notes.Add(note);
        return lastId + _notes.Count;
    }
}

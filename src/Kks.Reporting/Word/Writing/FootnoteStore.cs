using Markdig.Extensions.Footnotes;

namespace Kks.Reporting.Word.Writing;

/// <summary>The footnotes a document refers to, in the order of their marks; a note referred to twice is printed twice, as Word wants it.</summary>
internal sealed class FootnoteStore(IdCounters ids)
{
    private readonly List<(int Id, Footnote Note)> _notes = [];

    public IReadOnlyList<(int Id, Footnote Note)> Notes => _notes;

    /// <summary>The id of a mark.</summary>
    public int Add(Footnote note)
    {
        _notes.Add((ids.NextNote(), note));
        return _notes[^1].Id;
    }
}

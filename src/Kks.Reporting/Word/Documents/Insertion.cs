using System.Globalization;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Writing;

namespace Kks.Reporting.Word.Documents;

/// <summary>One turn of inserting a prepared document: the ids and names it has this time. Not thread-safe.</summary>
internal sealed class Insertion
{
    private readonly PreparedDocument _document;
    private readonly IdCounters _ids;
    private readonly int _number;
    private readonly bool _isFirst;
    private readonly Dictionary<string, string> _names;
    private readonly Dictionary<string, int> _bookmarks = new(StringComparer.Ordinal);
    private readonly Dictionary<(SlotKind Kind, string Id), int> _lists = [];
    private readonly HashSet<(NumberingMerger Lists, string Definition)> _begun = [];

    /// <param name="document">The document.</param>
    /// <param name="ids">The ids of the document around.</param>
    /// <param name="names">The names of its bookmarks.</param>
    /// <param name="number">How many documents were inserted, this one included.</param>
    public Insertion(PreparedDocument document, IdCounters ids, BookmarkNames names, int number)
    {
        (_document, _ids, _number) = (document, ids, number);
        _isFirst = document.Turns++ == 0;
        _names = document.Bookmarks.ToDictionary(name => name, names.Next, StringComparer.Ordinal);
    }

    /// <summary>Fills the document's text in.</summary>
    /// <param name="relationships">The relationships of the part it goes to.</param>
    /// <param name="notes">Where its notes go; null where there can be none.</param>
    public void Fill(Relationships relationships, INoteHost? notes)
    {
        Fill(_document.Text, relationships);
        foreach (var note in _document.Notes)
        {
            if (notes is null)
            {
                note.WriteOut();
                continue;
            }

            note.Mark(_ids.NextNote());
            Fill(note.Text, notes.RelationshipsOf(note.Kind));
            notes.Add(note.Kind, FragmentXml.ToBytes(note.Text.Root.Elements()));
        }
    }

    private void Fill(PreparedText text, Relationships relationships)
    {
        foreach (var slot in text.Slots)
        {
            slot.Attribute.Value = ValueOf(slot, relationships);
        }

        text.Fields.ForEach(field => field.Fill(_names, _document.HostLists is null ? "" : $"_{Text(_number)}"));
    }

    private string ValueOf(Slot slot, Relationships relationships) => slot.Kind switch
    {
        SlotKind.Drawing => Text(_ids.NextDrawing()),
        SlotKind.Shape => $"{slot.Value}_{Text(_number)}",
        SlotKind.BookmarkId => Text(BookmarkOf(slot.Value)),
        SlotKind.BookmarkName => _names.GetValueOrDefault(slot.Value, slot.Value),
        SlotKind.List => Text(ListOf(_document.Lists, slot)),
        SlotKind.HostList => Text(ListOf(_document.HostLists!, slot)),
        _ => relationships.Add(slot.Link!.Type, slot.Link.Target, slot.Link.IsExternal),
    };

    private int BookmarkOf(string id)
    {
        if (!_bookmarks.TryGetValue(id, out var own))
        {
            _bookmarks[id] = own = _ids.NextBookmark();
        }

        return own;
    }

    /// <summary>The first time a document's lists are those its styles hang on; later each counts from its beginning.</summary>
    private int ListOf(NumberingMerger lists, Slot slot)
    {
        if (!_lists.TryGetValue((slot.Kind, slot.Value), out var own))
        {
            _lists[(slot.Kind, slot.Value)] = own = (_isFirst ? lists.Move(slot.Value) : lists.Repeat(slot.Value, _begun)) ?? 0;
        }

        return own;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

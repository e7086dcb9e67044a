using System.Xml.Linq;
using Kks.Reporting.Testing.Reading;

namespace Kks.Reporting.Testing.Text;

/// <summary>Footnotes, endnotes or comments of a document, numbered in the order in which the text refers to them.</summary>
internal sealed class NoteCatalogue
{
    private readonly Dictionary<string, XElement> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public NoteCatalogue(DocxPackage package, string? part, string element)
    {
        Part = part ?? "";
        foreach (var note in package.Load(part).Children(element))
        {
            _notes.TryAdd(note.Attr("id") ?? "", note);
        }
    }

    /// <summary>The path of the part they are in.</summary>
    public string Part { get; }

    /// <summary>The number of a note where it is referred to.</summary>
    public int Refer(string id)
    {
        if (!_numbers.TryGetValue(id, out var number))
        {
            number = _order.Count + 1;
            _numbers.Add(id, number);
            _order.Add(id);
        }

        return number;
    }

    /// <summary>The notes referred to from a number on; a note that is missing comes as null.</summary>
    public IEnumerable<(int Number, XElement? Note)> Referred()
    {
        // Notes may refer to further notes while they are read.
        for (var index = 0; index < _order.Count; index++)
        {
            yield return (index + 1, _notes.GetValueOrDefault(_order[index]));
        }
    }
}

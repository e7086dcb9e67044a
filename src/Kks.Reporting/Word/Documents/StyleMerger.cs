using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>
/// Adds to the styles of one document those of another that are wanted and missing, found by kind and name; ids that are taken are changed. The default style
/// of a kind is that of the first document. For one merge, not thread-safe.
/// </summary>
/// <param name="styles">The styles that are added to.</param>
/// <param name="source">The styles of the other document.</param>
/// <param name="numbering">Moves the lists that styles hang on.</param>
internal sealed class StyleMerger(StylePart styles, XElement source, NumberingMerger numbering)
{
    private static readonly XName[] Links = [WordNames.Main + "basedOn", WordNames.Main + "next", WordNames.Main + "link"];

    private readonly Dictionary<string, XElement> _sourceById = StylePart.StylesOf(source).DistinctBy(StylePart.IdOf).ToDictionary(StylePart.IdOf, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _moved = new(StringComparer.Ordinal);
    private readonly HashSet<string> _added = new(StringComparer.Ordinal);
    private readonly Queue<(XElement Style, string Id)> _waiting = new();

    /// <summary>Adds the styles of these names, with what they are based on.</summary>
    public void Add(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (_sourceById.Values.FirstOrDefault(style => string.Equals(StylePart.NameOf(style), name, StringComparison.OrdinalIgnoreCase)) is { } style)
            {
                Move(StylePart.IdOf(style));
            }
        }
    }

    /// <summary>The id of a style of the source in the merged document; null where the source has none of that id.</summary>
    public string? Move(string id)
    {
        var moved = Name(id);
        Finish();
        return moved;
    }

    /// <summary>Copies the styles that were only named so far.</summary>
    public void Finish()
    {
        while (_waiting.TryDequeue(out var next))
        {
            Copy(next.Style, next.Id);
        }
    }

    /// <summary>The id of a style that comes along, as the document has none of its name; null for any other. It is copied when the merge is finished.</summary>
    public string? Added(string id) => Name(id) is { } moved && _added.Contains(id) ? moved : null;

    /// <summary>A style of the source; null where it has none of that id.</summary>
    public XElement? Find(string id) => _sourceById.GetValueOrDefault(id);

    /// <summary>Finds the id a style will have; one that is missing waits to be copied, since styles may refer to each other in circles.</summary>
    private string? Name(string id)
    {
        if (_moved.TryGetValue(id, out var known))
        {
            return known;
        }

        if (!_sourceById.TryGetValue(id, out var style))
        {
            return null;
        }

        if (styles.Find(style) is { } own)
        {
            return _moved[id] = own;
        }

        var free = styles.Reserve(style);
        _moved[id] = free;
        _added.Add(id);
        _waiting.Enqueue((style, free));
        return free;
    }

    private void Copy(XElement style, string id)
    {
        var copy = PlainMarkup.Copy(style);
        copy.SetAttributeValue(WordNames.Main + "default", null);
        copy.SetAttributeValue(WordNames.Main + "styleId", id);
        foreach (var link in copy.Elements().Where(element => Links.Contains(element.Name)).ToList())
        {
            Adapt(link, style);
        }

        foreach (var number in copy.Descendants(WordNames.Main + "numId").Where(number => number.Attribute(WordNames.Value)?.Value is not (null or "0")))
        {
            number.SetAttributeValue(WordNames.Value, numbering.Move(number.Attribute(WordNames.Value)!.Value) ?? 0);
        }

        styles.Add(copy, style);
    }

    /// <summary>Leads what a style refers to over to the merged document; what leads nowhere, or round to itself, goes.</summary>
    private void Adapt(XElement link, XElement style)
    {
        var target = link.Attribute(WordNames.Value)?.Value is { } id && !(link.Name == Links[0] && IsCircle(style)) ? Name(id) : null;
        if (target is null)
        {
            link.Remove();
        }
        else
        {
            link.SetAttributeValue(WordNames.Value, target);
        }
    }

    private bool IsCircle(XElement style)
    {
        // Word allows no more than ten steps of inheritance; what goes on for a hundred comes back or never ends.
        const int Longest = 100;
        var current = style;
        for (var step = 0; step < Longest; step++)
        {
            if (current.Element(Links[0])?.Attribute(WordNames.Value)?.Value is not { } id || !_sourceById.TryGetValue(id, out var parent))
            {
                return false;
            }

            current = parent;
        }

        return true;
    }
}

using Kks.Reporting.Word.Styles;
using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Contents;

/// <summary>
/// Adds to the styles of a document those of another one that are wanted and missing, found by their names; ids that are taken are changed.
/// For one merge, not thread-safe.
/// </summary>
internal sealed class StyleMerger(MarkupElement styles, MarkupElement source, NumberingMerger numbering)
{
    private readonly Dictionary<string, string> _ids = Names(styles);
    private readonly HashSet<string> _taken = [.. Styles(styles).Select(Id)];
    private readonly Dictionary<string, MarkupElement> _sourceById = Styles(source).DistinctBy(Id).ToDictionary(Id, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _moved = new(StringComparer.Ordinal);

    /// <summary>The ids of all styles by name.</summary>
    public IReadOnlyDictionary<string, string> Ids => _ids;

    public static Dictionary<string, string> Names(MarkupElement styles)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var style in Styles(styles))
        {
            names.TryAdd(Name(style), Id(style));
        }

        return names;
    }

    /// <summary>Adds the styles of these names, with what they are based on.</summary>
    public void Add(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (_sourceById.Values.FirstOrDefault(style => string.Equals(Name(style), name, StringComparison.OrdinalIgnoreCase)) is { } style)
            {
                Move(Id(style));
            }
        }
    }

    /// <summary>The id of a style of the source in the merged document; null where the source has none of that id.</summary>
    public string? Move(string id)
    {
        if (_moved.TryGetValue(id, out var known))
        {
            return known;
        }

        if (!_sourceById.TryGetValue(id, out var style))
        {
            return null;
        }

        if (_ids.TryGetValue(Name(style), out var own))
        {
            return _moved[id] = own;
        }

        var free = id;
        while (!_taken.Add(free))
        {
            free += "Kks";
        }

        _moved[id] = _ids[Name(style)] = free;
        Copy(style, free);
        return free;
    }

    private void Copy(MarkupElement style, string id)
    {
        var copy = MarkupCopy.Of(style);
        copy.Attributes.RemoveAll(attribute => attribute.LocalName is "default" or "styleId");
        copy.Attributes.Add(new MarkupAttribute("w:styleId", MarkupNames.Word, id));
        copy.Replace([.. copy.Children.Where(child => child is not MarkupElement element || Adapt(element))]);
        foreach (var number in copy.SelfAndDescendants().Where(element => element.IsWord("numId")).ToList())
        {
            numbering.Adapt(number);
        }

        styles.Add(copy);
    }

    /// <summary>Leads what a style refers to over to the merged document; false where it leads nowhere.</summary>
    private bool Adapt(MarkupElement element)
    {
        if (element.LocalName is not ("basedOn" or "next" or "link"))
        {
            return true;
        }

        if (element.WordValue("val") is not { } id || Move(id) is not { } moved)
        {
            return false;
        }

        element.Attributes.Clear();
        element.Attributes.Add(new MarkupAttribute("w:val", MarkupNames.Word, moved));
        return true;
    }

    private static IEnumerable<MarkupElement> Styles(MarkupElement root) => root.Elements.Where(element => element.IsWord("style") && Id(element).Length > 0);

    private static string Id(MarkupElement style) => style.WordValue("styleId") ?? "";

    private static string Name(MarkupElement style) => style.Element("name")?.WordValue("val") ?? Id(style);
}

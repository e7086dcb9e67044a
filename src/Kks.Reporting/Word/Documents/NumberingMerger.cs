using System.Globalization;
using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>
/// Adds lists of one document to the numbering of another, under ids of their own. For one merge, not thread-safe.
/// </summary>
/// <param name="target">The numbering they are added to.</param>
/// <param name="source">The numbering of the other document; null where it has none.</param>
/// <param name="styles">The styles of the other document; null where its lists follow none.</param>
internal sealed class NumberingMerger(INumberingTarget target, XElement? source, XElement? styles = null)
{
    private static readonly XName DefinitionId = WordNames.Main + "abstractNumId";
    private static readonly XName NumberId = WordNames.Main + "numId";
    private static readonly XName Override = WordNames.Main + "lvlOverride";
    private static readonly XName Level = WordNames.Main + "lvl";
    private static readonly XName LevelId = WordNames.Main + "ilvl";

    // Ties to styles and pictures of the other document, and marks by which Word would take two definitions for one.
    private static readonly HashSet<string> LeftOut = ["nsid", "tmpl", "styleLink", "numStyleLink", "lvlPicBulletId"];

    private readonly Dictionary<string, XElement> _numbers = Index(source, "num", NumberId);
    private readonly Dictionary<string, XElement> _definitions = Index(source, "abstractNum", DefinitionId);
    private readonly Dictionary<string, int?> _moved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _movedDefinitions = new(StringComparer.Ordinal);

    /// <summary>The id a style of the source that came along has in the merged document; null for one that did not.</summary>
    public Func<string, string?> AddedStyle { get; init; } = _ => null;

    /// <summary>The id a list of the source has in the merged document, always the same; null where the source has none of that id.</summary>
    public int? Move(string id)
    {
        if (!_moved.TryGetValue(id, out var moved))
        {
            _moved[id] = moved = Copy(id, []);
        }

        return moved;
    }

    /// <summary>The id of one more copy of a list.</summary>
    /// <param name="id">The id in the source.</param>
    /// <param name="begun">The definitions whose counting has begun anew already: only the first list of a definition begins it.</param>
    /// <returns>Null where the source has none of that id.</returns>
    public int? Repeat(string id, HashSet<(NumberingMerger Lists, string Definition)> begun) =>
        DefinitionOf(id) is { } definition ? Copy(id, begun.Add((this, definition)) ? Starts(definition) : []) : null;

    private int? Copy(string id, IReadOnlyList<XElement> starts)
    {
        if (DefinitionOf(id) is not { } definition)
        {
            return null;
        }

        var overrides = _numbers[id].Elements(Override).Select(Clean).ToDictionary(IdOfLevel, StringComparer.Ordinal);
        foreach (var start in starts)
        {
            // What the list says itself goes before, but for where it begins.
            if (!overrides.TryAdd(IdOfLevel(start), start) && overrides[IdOfLevel(start)] is var own && own.Element(WordNames.Main + "startOverride") is null)
            {
                own.AddFirst(new XElement(start.Elements().First()));
            }
        }

        return target.AddNumber(MoveDefinition(definition), [.. overrides.Values]);
    }

    private int MoveDefinition(string id)
    {
        if (!_movedDefinitions.TryGetValue(id, out var moved))
        {
            _movedDefinitions[id] = moved = target.AddDefinition(Clean(_definitions[id]));
        }

        return moved;
    }

    /// <summary>The level at which a paragraph of a style stands in a list; null where the list does not say it.</summary>
    public string? LevelOf(string number, string style) => DefinitionOf(number) is { } id
        ? _definitions[id].Elements(Level).FirstOrDefault(level => level.Element(WordNames.Main + "pStyle")?.Attribute(WordNames.Value)?.Value == style) is { } found ? IdOfLevel(found) : null
        : null;

    /// <summary>The definition a list goes by, through the list style it may name instead of one.</summary>
    private string? DefinitionOf(string number)
    {
        var id = _numbers.GetValueOrDefault(number)?.Element(DefinitionId)?.Attribute(WordNames.Value)?.Value;
        if (id is null || !_definitions.TryGetValue(id, out var definition))
        {
            return null;
        }

        var style = definition.Element(WordNames.Main + "numStyleLink")?.Attribute(WordNames.Value)?.Value;
        return style is null ? id : _definitions.Keys.FirstOrDefault(other => _definitions[other].Element(WordNames.Main + "styleLink")?.Attribute(WordNames.Value)?.Value == style) ?? OfStyle(style) ?? id;
    }

    private string? OfStyle(string style)
    {
        var number = styles?.Elements(WordNames.Main + "style").FirstOrDefault(element => element.Attribute(WordNames.Main + "styleId")?.Value == style)?
            .Descendants(NumberId).FirstOrDefault()?.Attribute(WordNames.Value)?.Value;
        var definition = number is null ? null : _numbers.GetValueOrDefault(number)?.Element(DefinitionId)?.Attribute(WordNames.Value)?.Value;
        return definition is not null && _definitions.ContainsKey(definition) ? definition : null;
    }

    /// <summary>Has every level begin where its definition says.</summary>
    private List<XElement> Starts(string definition) =>
    [
        .. _definitions[definition].Elements(Level).DistinctBy(IdOfLevel).Select(level => new XElement(
            Override,
            new XAttribute(LevelId, IdOfLevel(level)),
            new XElement(WordNames.Main + "startOverride", new XAttribute(WordNames.Value, level.Element(WordNames.Main + "start")?.Attribute(WordNames.Value)?.Value ?? "1")))),
    ];

    private XElement Clean(XElement element)
    {
        var copy = PlainMarkup.Copy(element);
        copy.Descendants().Where(child => LeftOut.Contains(child.Name.LocalName)).ToList().ForEach(child => child.Remove());
        foreach (var link in copy.Descendants(WordNames.Main + "pStyle").ToList())
        {
            if (link.Attribute(WordNames.Value)?.Value is { } id && AddedStyle(id) is { } style)
            {
                link.SetAttributeValue(WordNames.Value, style);
            }
            else
            {
                link.Remove();
            }
        }

        return copy;
    }

    private static string IdOfLevel(XElement element) => element.Attribute(LevelId)?.Value ?? "0";

    private static Dictionary<string, XElement> Index(XElement? root, string name, XName id)
    {
        var index = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var element in root?.Elements(WordNames.Main + name) ?? [])
        {
            index.TryAdd(element.Attribute(id)?.Value ?? "", element);
        }

        return index;
    }
}

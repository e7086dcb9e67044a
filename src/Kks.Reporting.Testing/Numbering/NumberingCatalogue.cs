using System.Xml.Linq;
using Kks.Reporting.Testing.Reading;

namespace Kks.Reporting.Testing.Numbering;

/// <summary>The lists of a document: <c>numbering.xml</c> -> levels by list id.</summary>
internal sealed class NumberingCatalogue
{
    public const int LastLevel = 8;

    private readonly Dictionary<string, NumberingList> _lists = new(StringComparer.Ordinal);

    public NumberingCatalogue(XElement? root)
    {
        var abstracts = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var item in root.Children("abstractNum"))
        {
            abstracts.TryAdd(item.Attr("abstractNumId") ?? "", item);
        }

        foreach (var item in root.Children("num"))
        {
            if (item.Attr("numId") is { } id && item.Value("abstractNumId") is { } name && abstracts.TryGetValue(name, out var definition))
            {
                _lists.TryAdd(id, ReadList(name, Linked(definition, abstracts.Values), item));
            }
        }
    }

    public NumberingList? Find(string? id) => id is null or "0" ? null : _lists.GetValueOrDefault(id);

    /// <summary>A definition that only names a list style takes its levels from the definition of that style.</summary>
    private static XElement Linked(XElement definition, IEnumerable<XElement> all) =>
        definition.Value("numStyleLink") is { } style ? all.FirstOrDefault(item => item.Value("styleLink") == style) ?? definition : definition;

    private static NumberingList ReadList(string name, XElement definition, XElement list)
    {
        var levels = new Dictionary<int, NumberingLevel>();
        var starts = new Dictionary<int, int>();
        AddLevels(levels, definition);
        foreach (var change in list.Children("lvlOverride"))
        {
            AddLevels(levels, change);
            if (change.Int("ilvl") is { } level && change.IntValue("startOverride") is { } start)
            {
                starts[level] = start;
            }
        }

        return new NumberingList(name, levels, starts);
    }

    private static void AddLevels(Dictionary<int, NumberingLevel> levels, XElement parent)
    {
        foreach (var level in parent.Children("lvl"))
        {
            if (level.Int("ilvl") is { } index and >= 0 and <= LastLevel)
            {
                levels[index] = NumberingLevel.Read(level);
            }
        }
    }
}

using System.Globalization;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Packaging;

namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>Finds the lists that headings are numbered by. For one compilation, not thread-safe.</summary>
internal sealed class HeadingNumbering(TemplatePackage package, StyleOutline styles)
{
    private readonly Dictionary<string, NumberedList> _lists = new(StringComparer.Ordinal);
    private MarkupElement? _root;
    private bool _isRead;

    /// <summary>The list a paragraph of these properties is an item of, and its level from 0; null where it has no number.</summary>
    public (NumberedList List, int Level)? Find(MarkupElement? properties)
    {
        var style = properties?.Element("pStyle")?.WordValue("val");
        var own = properties?.Element("numPr");
        var inherited = styles.Inherited(style, element => element.Element("pPr")?.Element("numPr") is { } numbering && numbering.Element("numId") is not null ? numbering : null);
        var number = own?.Element("numId")?.WordValue("val") ?? inherited?.Element("numId")?.WordValue("val");
        if (number is null or "0" || ListOf(number) is not { } list)
        {
            return null;
        }

        var level = Number(own?.Element("ilvl")) ?? (style is null ? null : list.LevelOfStyle(style)) ?? Number(inherited?.Element("ilvl")) ?? 0;
        return level < list.Levels.Count ? (list, level) : null;
    }

    /// <summary>Lists of the same definition count together, unless one of them begins anew.</summary>
    private NumberedList? ListOf(string number)
    {
        var item = Root()?.Elements.FirstOrDefault(element => element.IsWord("num") && element.WordValue("numId") == number);
        var definition = item?.Element("abstractNumId")?.WordValue("val");
        if (definition is null || Root()!.Elements.FirstOrDefault(element => element.IsWord("abstractNum") && element.WordValue("abstractNumId") == definition) is not { } levels)
        {
            return null;
        }

        var key = item!.Element("lvlOverride") is null ? definition : $"{definition}/{number}";
        if (!_lists.TryGetValue(key, out var list))
        {
            list = _lists[key] = NumberedList.Of(levels, item);
        }

        return list;
    }

    private MarkupElement? Root()
    {
        if (!_isRead)
        {
            _isRead = true;
            _root = package.RelatedTo(package.Body, "numbering") is { } path ? package.ReadMarkup(path) : null;
        }

        return _root;
    }

    private static int? Number(MarkupElement? element) =>
        int.TryParse(element?.WordValue("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

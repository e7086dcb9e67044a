using System.Globalization;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Packaging;

namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>The lists that paragraph styles belong to. Reads the styles when first asked.</summary>
internal sealed class StyleLists(TemplatePackage package)
{
    private const int MaxDepth = 20;

    private Dictionary<string, MarkupElement>? _styles;

    /// <summary>Number id and level of the list of a style, its own or that of the style it is based on; null where there is none.</summary>
    public (int Number, int Level)? Find(string styleId)
    {
        _styles ??= Read();
        var id = styleId;
        for (var depth = 0; depth < MaxDepth && id is not null && _styles.TryGetValue(id, out var style); depth++)
        {
            var numbering = style.Element("pPr")?.Element("numPr");
            if (Number(numbering?.Element("numId")) is { } number)
            {
                return number > 0 ? (number, Number(numbering!.Element("ilvl")) ?? 0) : null;
            }

            id = style.Element("basedOn")?.WordValue("val");
        }

        return null;
    }

    private Dictionary<string, MarkupElement> Read()
    {
        var path = package.RelatedTo(package.Body, "styles");
        var styles = path is null ? [] : package.ReadMarkup(path)!.Elements.Where(element => element.IsWord("style"));
        return styles.DistinctBy(style => style.WordValue("styleId")).ToDictionary(style => style.WordValue("styleId") ?? "", StringComparer.Ordinal);
    }

    private static int? Number(MarkupElement? element) =>
        int.TryParse(element?.WordValue("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

using System.Globalization;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Packaging;

namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>What the styles of a template say of headings and of the entries of contents lists. Reads the styles when first asked; not thread-safe.</summary>
internal sealed class StyleOutline(TemplatePackage package)
{
    private const int MaxDepth = 20;
    private const string Heading = "heading ";

    private Dictionary<string, MarkupElement>? _styles;

    private Dictionary<string, MarkupElement> Styles => _styles ??= Read();

    /// <summary>The name of a style as Word shows it; the id where there is no such style.</summary>
    public string NameOf(string styleId) => Styles.GetValueOrDefault(styleId)?.Element("name")?.WordValue("val") ?? styleId;

    /// <summary>The id of a paragraph style by its name; null where there is none.</summary>
    public string? IdOf(string name) =>
        Styles.FirstOrDefault(pair => string.Equals(pair.Value.Element("name")?.WordValue("val"), name, StringComparison.OrdinalIgnoreCase)).Key;

    /// <summary>The level of Word's own heading styles, 1 to 9; null for any other style.</summary>
    public int? HeadingLevel(string styleId) => NameOf(styleId) is var name
        && name.StartsWith(Heading, StringComparison.OrdinalIgnoreCase)
        && int.TryParse(name.AsSpan(Heading.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= 9
            ? level
            : null;

    /// <summary>The outline level of a paragraph from 1, its own or its style's; null for body text.</summary>
    public int? OutlineLevel(MarkupElement? properties)
    {
        var level = LevelOf(properties) ?? Inherited(properties?.Element("pStyle")?.WordValue("val"), style => LevelOf(style.Element("pPr")));
        return level < 9 ? level + 1 : null;
    }

    /// <summary>Whether a style, or one it is based on, has a tab stop at the right.</summary>
    public bool HasRightTab(string styleId) => Inherited(styleId, style => style.Element("pPr")?.Element("tabs")) is { } tabs && IsRight(tabs);

    public static bool IsRight(MarkupElement tabs) => tabs.Elements.Any(tab => tab.WordValue("val") is "right" or "end");

    /// <summary>The first answer of a style and of those it is based on.</summary>
    public T? Inherited<T>(string? styleId, Func<MarkupElement, T?> ask)
    {
        for (var depth = 0; depth < MaxDepth && styleId is not null && Styles.TryGetValue(styleId, out var style); depth++)
        {
            if (ask(style) is { } answer)
            {
                return answer;
            }

            styleId = style.Element("basedOn")?.WordValue("val");
        }

        return default;
    }

    private static int? LevelOf(MarkupElement? properties) =>
        int.TryParse(properties?.Element("outlineLvl")?.WordValue("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : null;

    private Dictionary<string, MarkupElement> Read()
    {
        var path = package.RelatedTo(package.Body, "styles");
        var styles = path is null ? [] : package.ReadMarkup(path)!.Elements.Where(element => element.IsWord("style") && element.WordValue("type") is null or "paragraph");
        return styles.Where(style => style.WordValue("styleId") is not null).DistinctBy(style => style.WordValue("styleId")).ToDictionary(style => style.WordValue("styleId")!, StringComparer.Ordinal);
    }
}

using System.Globalization;
using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>Knows the section each paragraph stands in: the properties of a section follow what stands in it. Counts once, when first asked.</summary>
internal sealed class SectionPages(MarkupElement root)
{
    // What is left of A4 between margins of 2.5 cm, where the template does not say it.
    private const int UsualWidth = 9070;
    private const int UsualHeight = 14_000;

    private Dictionary<MarkupElement, MarkupElement>? _sections;
    private List<(MarkupElement Properties, IReadOnlyList<MarkupElement> Paragraphs)>? _all;

    /// <summary>The sections in their order, with their paragraphs.</summary>
    public IReadOnlyList<(MarkupElement Properties, IReadOnlyList<MarkupElement> Paragraphs)> All => _all ??= Find();

    /// <summary>The properties of the section of a paragraph; null where there is none.</summary>
    public MarkupElement? Of(MarkupElement paragraph)
    {
        _sections ??= All.SelectMany(section => section.Paragraphs.Select(inside => (inside, section.Properties))).ToDictionary(pair => pair.inside, pair => pair.Properties);
        return _sections.GetValueOrDefault(paragraph);
    }

    /// <summary>The text area of the page a paragraph stands on, in twips.</summary>
    public (int Width, int Height) AreaOf(MarkupElement paragraph)
    {
        var section = Of(paragraph);
        var (size, margin) = (section?.Element("pgSz"), section?.Element("pgMar"));
        var width = Number(size, "w") - Number(margin, "left") - Number(margin, "right");
        var height = Number(size, "h") - Number(margin, "top") - Number(margin, "bottom");
        return (width is > 1000 ? width.Value : UsualWidth, height is > 1000 ? height.Value : UsualHeight);
    }

    public static int? Number(MarkupElement? element, string name) =>
        int.TryParse(element?.WordValue(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private List<(MarkupElement Properties, IReadOnlyList<MarkupElement> Paragraphs)> Find()
    {
        var sections = new List<(MarkupElement, IReadOnlyList<MarkupElement>)>();
        var waiting = new List<MarkupElement>();
        foreach (var element in root.SelfAndDescendants())
        {
            if (element.IsWord("p"))
            {
                waiting.Add(element);
            }
            else if (element.IsWord("sectPr"))
            {
                sections.Add((element, waiting));
                waiting = [];
            }
        }

        return sections;
    }
}

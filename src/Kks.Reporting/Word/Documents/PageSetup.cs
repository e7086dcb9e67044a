using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>The pages of a section, as its properties say: paper, margins, columns.</summary>
internal sealed class PageSetup
{
    private static readonly string[] Geometry = ["pgSz", "pgMar", "cols", "vAlign"];

    public PageSetup(XElement? section)
    {
        Elements = [.. (section?.Elements() ?? []).Where(element => element.Name.Namespace == WordNames.Main && Geometry.Contains(element.Name.LocalName)).Select(PlainMarkup.Copy)];
        var size = section?.Element(WordNames.Main + "pgSz");
        var (width, height) = (Twips(size, "w"), Twips(size, "h"));
        IsLandscape = width is { } wide && height is { } high ? wide > high : size?.Attribute(WordNames.Main + "orient")?.Value == "landscape";
        BeginsPage = section?.Element(WordNames.Main + "type")?.Attribute(WordNames.Value)?.Value is not ("continuous" or "nextColumn");
    }

    /// <summary>What says how large the pages are.</summary>
    public IReadOnlyList<XElement> Elements { get; }

    public bool IsLandscape { get; }

    /// <summary>Whether the section begins on a page of its own.</summary>
    public bool BeginsPage { get; }

    /// <summary>Those of its elements that have one of these names.</summary>
    public IEnumerable<XElement> Of(params string[] names) => Elements.Where(element => names.Contains(element.Name.LocalName));

    /// <summary>Whether another section can go on with these pages.</summary>
    public bool IsLike(PageSetup other) => Elements.Count == other.Elements.Count && Elements.Zip(other.Elements).All(pair => XNode.DeepEquals(pair.First, pair.Second));

    private static double? Twips(XElement? element, string name) => element?.Attribute(WordNames.Main + name)?.Value is { } text ? Measures.Twips(text) : null;
}

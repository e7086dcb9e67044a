using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>A section that inserted pages may stand in, and what each piece of it then says. Immutable and thread-safe.</summary>
internal sealed class HostSection
{
    private static readonly string[] Before = ["headerReference", "footerReference", "footnotePr", "endnotePr"];

    private readonly XElement _whole;

    /// <param name="properties">Its <c>w:sectPr</c>.</param>
    /// <param name="carrier">The empty paragraph that does nothing but hold it; null where there is none.</param>
    public HostSection(XElement properties, XElement? carrier = null)
    {
        _whole = new XElement(properties);
        _whole.SetAttributeValue(XNamespace.Xmlns + "r", WordNames.Relationship.NamespaceName);
        IsInParagraph = carrier is not null;
        IsLandscape = new PageSetup(properties).IsLandscape;
        var continued = Continued();
        ContinuedEnd = Encode(carrier is null ? continued : Replace(carrier, continued));
        First = Paragraph(_whole);
        Next = Paragraph(continued);
    }

    public bool IsLandscape { get; }

    /// <summary>Whether it ends in a paragraph of its own, and not with the body.</summary>
    public bool IsInParagraph { get; }

    /// <summary>A paragraph that ends the section's first piece.</summary>
    public byte[] First { get; }

    /// <summary>A paragraph that ends a later piece.</summary>
    public byte[] Next { get; }

    /// <summary>What stands in place of the section's own end once pages stood in it.</summary>
    public byte[] ContinuedEnd { get; }

    /// <summary>What ends inserted pages: with the headers of the section around, and counted with its pages.</summary>
    /// <param name="page">The pages.</param>
    /// <param name="isFirst">Whether nothing of the section around stands before them.</param>
    public (byte[] Paragraph, byte[] Properties) Ends(PageSetup page, bool isFirst)
    {
        var source = isFirst ? _whole : Continued();
        var properties = new XElement(
            source.Name,
            source.Attributes(),
            source.Elements().Where(element => Before.Contains(element.Name.LocalName)),
            NextPage(),
            page.Of("pgSz", "pgMar"),
            source.Elements(WordNames.Main + "pgNumType"),
            page.Of("cols", "vAlign"),
            source.Elements(WordNames.Main + "titlePg"));
        return (Paragraph(properties), Encode(properties));
    }

    /// <summary>The section once more: on a new page, without a first page of its own, numbered on.</summary>
    private XElement Continued()
    {
        var continued = new XElement(_whole);
        continued.Elements(WordNames.Main + "titlePg").Remove();
        continued.Element(WordNames.Main + "pgNumType")?.SetAttributeValue(WordNames.Main + "start", null);
        continued.Elements(WordNames.Main + "type").Remove();
        var before = continued.Elements().LastOrDefault(element => Before.Contains(element.Name.LocalName));
        if (before is null)
        {
            continued.AddFirst(NextPage());
        }
        else
        {
            before.AddAfterSelf(NextPage());
        }

        return continued;
    }

    private static XElement NextPage() => new(WordNames.Main + "type", new XAttribute(WordNames.Value, "nextPage"));

    private static XElement Replace(XElement carrier, XElement properties)
    {
        var copy = new XElement(carrier);
        copy.Element(WordNames.Main + "pPr")!.Element(WordNames.Main + "sectPr")!.ReplaceWith(properties);
        return copy;
    }

    // As high as a dot, so that it does not go over to a page of its own.
    private static byte[] Paragraph(XElement properties) => Encode(new XElement(
        WordNames.Main + "p",
        new XElement(
            WordNames.Main + "pPr",
            new XElement(
                WordNames.Main + "spacing",
                new XAttribute(WordNames.Main + "before", 0),
                new XAttribute(WordNames.Main + "after", 0),
                new XAttribute(WordNames.Main + "line", 20),
                new XAttribute(WordNames.Main + "lineRule", "exact")),
            properties)));

    private static byte[] Encode(XElement element) => FragmentXml.ToBytes(element);
}

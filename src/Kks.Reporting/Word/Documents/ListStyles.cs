using System.Xml.Linq;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>Paragraph styles that belong to lists, and their numbering. For one merge, not thread-safe.</summary>
/// <param name="Find">Finds a style by its id.</param>
/// <param name="Lists">Copies the lists.</param>
/// <param name="Kind">How the copies are told from others.</param>
internal sealed record ListStyles(Func<string, XElement?> Find, NumberingMerger Lists, SlotKind Kind)
{
    // Word allows no more than ten steps of inheritance.
    private const int LongestChain = 20;

    private static readonly XName Properties = WordNames.Main + "pPr";
    private static readonly XName Numbering = WordNames.Main + "numPr";
    private static readonly XName Number = WordNames.Main + "numId";
    private static readonly XName Level = WordNames.Main + "ilvl";
    private static readonly XName Indent = WordNames.Main + "ind";

    /// <summary>Makes a paragraph say itself to which list its style belongs, if it does.</summary>
    public void Say(XElement properties, string style)
    {
        var chain = Chain(style).ToList();
        var holder = chain.FirstOrDefault(item => item.Element(Properties)?.Element(Numbering)?.Element(Number) is not null);
        var numbering = holder?.Element(Properties)!.Element(Numbering)!;
        if (numbering?.Element(Number)!.Attribute(WordNames.Value)?.Value is not { } number || number == "0")
        {
            return;
        }

        var own = properties.Element(Numbering)?.Element(Level)?.Attribute(WordNames.Value)?.Value;
        var level = own ?? Lists.LevelOf(number, StylePart.IdOf(holder!)) ?? numbering.Element(Level)?.Attribute(WordNames.Value)?.Value ?? "0";
        ElementOrder.Set(properties, new XElement(
            Numbering, new XElement(Level, new XAttribute(WordNames.Value, level)), new XElement(Number, new XAttribute(WordNames.Value, number))));

        // A list named by the paragraph itself would win over the indentation of its style.
        if (properties.Element(Indent) is null && chain.Select(item => item.Element(Properties)?.Element(Indent)).FirstOrDefault(indent => indent is not null) is { } said)
        {
            ElementOrder.Set(properties, PlainMarkup.Copy(said));
        }
    }

    private IEnumerable<XElement> Chain(string style)
    {
        var id = style;
        for (var i = 0; i < LongestChain && id is not null && Find(id) is { } found; i++)
        {
            yield return found;
            id = found.Element(WordNames.Main + "basedOn")?.Attribute(WordNames.Value)?.Value;
        }
    }
}

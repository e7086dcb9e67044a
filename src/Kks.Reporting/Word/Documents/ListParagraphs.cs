using System.Xml.Linq;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>
/// Finds the paragraphs that are items of lists. Where only a style of the document itself says so, the paragraph is made to say it, so that each insertion can
/// count anew.
/// </summary>
internal sealed class ListParagraphs(StyleMerger styles, NumberingMerger lists)
{
    // Word allows no more than ten steps of inheritance.
    private const int LongestChain = 20;

    private static readonly XName Properties = WordNames.Main + "pPr";
    private static readonly XName Numbering = WordNames.Main + "numPr";
    private static readonly XName Number = WordNames.Main + "numId";
    private static readonly XName Level = WordNames.Main + "ilvl";
    private static readonly XName Indent = WordNames.Main + "ind";

    public void Mark(PreparedText text)
    {
        foreach (var properties in text.Root.Descendants(Properties))
        {
            if (properties.Element(WordNames.Main + "pStyle")?.Attribute(WordNames.Value)?.Value is { } style && styles.Added(style) is not null
                && properties.Element(Numbering)?.Element(Number) is null)
            {
                SayList(properties, style);
            }

            if (properties.Element(Numbering)?.Element(Number)?.Attribute(WordNames.Value) is { Value: not "0" } id)
            {
                text.Slots.Add(new Slot(id, SlotKind.List, id.Value));
            }
        }
    }

    private void SayList(XElement properties, string style)
    {
        var chain = Chain(style).ToList();
        var holder = chain.FirstOrDefault(item => item.Element(Properties)?.Element(Numbering)?.Element(Number) is not null);
        var numbering = holder?.Element(Properties)!.Element(Numbering)!;
        if (numbering?.Element(Number)!.Attribute(WordNames.Value)?.Value is not { } number || number == "0")
        {
            return;
        }

        var own = properties.Element(Numbering)?.Element(Level)?.Attribute(WordNames.Value)?.Value;
        var level = own ?? lists.LevelOf(number, StylePart.IdOf(holder!)) ?? numbering.Element(Level)?.Attribute(WordNames.Value)?.Value ?? "0";
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
        for (var i = 0; i < LongestChain && id is not null && styles.Find(id) is { } found; i++)
        {
            yield return found;
            id = found.Element(WordNames.Main + "basedOn")?.Attribute(WordNames.Value)?.Value;
        }
    }
}

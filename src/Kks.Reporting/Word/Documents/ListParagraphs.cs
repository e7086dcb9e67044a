using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>
/// Finds the paragraphs that are items of lists. Where only their style says so, they are made to say it, so that each insertion can count anew.
/// </summary>
/// <param name="styles">The styles of the document.</param>
/// <param name="own">Those of its styles that come along.</param>
/// <param name="host">The styles of the document around; null where what they number goes on counting.</param>
internal sealed class ListParagraphs(StyleMerger styles, ListStyles own, ListStyles? host)
{
    private static readonly XName Number = WordNames.Main + "numId";

    public void Mark(PreparedText text)
    {
        foreach (var properties in text.Root.Descendants(WordNames.Main + "pPr"))
        {
            if (ListOf(properties) is not null)
            {
                MarkList(text, properties, own.Kind);
            }
            else if (properties.Element(WordNames.Main + "pStyle")?.Attribute(WordNames.Value)?.Value is { } style)
            {
                Say(text, properties, style);
            }
        }
    }

    private void Say(PreparedText text, XElement properties, string style)
    {
        var isOwn = styles.Added(style) is not null;
        var (lists, id) = isOwn ? (own, style) : (host, styles.Move(style));
        if (lists is not null && id is not null)
        {
            lists.Say(properties, id);
            MarkList(text, properties, lists.Kind);
        }
    }

    private static void MarkList(PreparedText text, XElement properties, SlotKind kind)
    {
        if (ListOf(properties) is { Value: not "0" } id)
        {
            text.Slots.Add(new Slot(id, kind, id.Value));
        }
    }

    private static XAttribute? ListOf(XElement properties) => properties.Element(WordNames.Main + "numPr")?.Element(Number)?.Attribute(WordNames.Value);
}

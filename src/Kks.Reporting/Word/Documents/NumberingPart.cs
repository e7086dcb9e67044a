using System.Globalization;
using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>A numbering part in memory that is added to. Not thread-safe.</summary>
internal sealed class NumberingPart(XElement numbering) : INumberingTarget
{
    private static readonly XName Definition = WordNames.Main + "abstractNum";
    private static readonly XName DefinitionId = WordNames.Main + "abstractNumId";
    private static readonly XName Number = WordNames.Main + "num";
    private static readonly XName NumberId = WordNames.Main + "numId";

    public int AddDefinition(XElement definition)
    {
        var id = Next(Definition, DefinitionId);
        definition.SetAttributeValue(DefinitionId, id);
        Insert(definition);
        return id;
    }

    public int AddNumber(int definition, IReadOnlyList<XElement> overrides)
    {
        var id = Next(Number, NumberId);
        Insert(new XElement(Number, new XAttribute(NumberId, id), new XElement(DefinitionId, new XAttribute(WordNames.Value, definition)), overrides));
        return id;
    }

    private int Next(XName element, XName id) => numbering.Elements(element)
        .Select(item => int.TryParse(item.Attribute(id)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .DefaultIfEmpty(0)
        .Max() + 1;

    /// <summary>Definitions stand before lists, lists before everything else.</summary>
    private void Insert(XElement item)
    {
        var before = numbering.Elements().LastOrDefault(element =>
            element.Name == item.Name || element.Name == Definition || element.Name == WordNames.Main + "numPicBullet");
        if (before is null)
        {
            numbering.AddFirst(item);
        }
        else
        {
            before.AddAfterSelf(item);
        }
    }
}

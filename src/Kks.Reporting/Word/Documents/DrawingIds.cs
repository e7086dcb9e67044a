using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>Has drawings, new and old, get ids of their own. An old one needs an id only where something refers to it.</summary>
internal static class DrawingIds
{
    private static readonly XName ShapeType = WordNames.Vml + "shapetype";

    public static void Mark(PreparedText text)
    {
        foreach (var properties in text.Root.Descendants(WordNames.WordDrawing + "docPr"))
        {
            properties.SetAttributeValue("id", properties.Attribute("id")?.Value ?? "0");
            text.Slots.Add(new Slot(properties.Attribute("id")!, SlotKind.Drawing, ""));
        }

        MarkOld(text, [.. text.Root.Descendants().Where(element => element.Name.Namespace == WordNames.Vml || element.Name == WordNames.Office + "OLEObject")]);
    }

    private static void MarkOld(PreparedText text, List<XElement> drawings)
    {
        var references = drawings.Select(ReferenceOf).OfType<XAttribute>().ToList();
        var referred = references.Select(reference => reference.Value.TrimStart('#')).ToHashSet(StringComparer.Ordinal);
        text.Slots.AddRange(references.Select(reference => new Slot(reference, SlotKind.Shape, reference.Value)));
        foreach (var drawing in drawings.Where(drawing => drawing.Name.Namespace == WordNames.Vml))
        {
            if (drawing.Attribute("id") is { } id && referred.Contains(id.Value))
            {
                text.Slots.Add(new Slot(id, SlotKind.Shape, id.Value));
            }
            else
            {
                drawing.SetAttributeValue("id", null);
            }
        }

        DropUnknown(text, drawings);
    }

    private static XAttribute? ReferenceOf(XElement drawing) => drawing.Name == WordNames.Office + "OLEObject"
        ? drawing.Attribute("ShapeID")
        : drawing.Attribute("type") is { } type && type.Value.StartsWith('#') ? type : null;

    /// <summary>The types of shapes that Word knows by heart need not be described; their names must stay as they are.</summary>
    private static void DropUnknown(PreparedText text, List<XElement> drawings)
    {
        var described = drawings.Where(drawing => drawing.Name == ShapeType).Select(type => type.Attribute("id")?.Value).ToHashSet(StringComparer.Ordinal);
        text.Slots.RemoveAll(slot => slot.Kind == SlotKind.Shape && slot.Value.StartsWith('#') && !described.Contains(slot.Value[1..]));
    }
}

using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>Has drawings, new and old, get ids of their own.</summary>
internal static class DrawingIds
{
    public static void Mark(PreparedText text)
    {
        foreach (var element in text.Root.Descendants())
        {
            if (element.Name == WordNames.WordDrawing + "docPr")
            {
                element.SetAttributeValue("id", element.Attribute("id")?.Value ?? "0");
                text.Slots.Add(new Slot(element.Attribute("id")!, SlotKind.Drawing, ""));
            }
            else if (IdOf(element) is { } id)
            {
                text.Slots.Add(new Slot(id, SlotKind.Shape, id.Value));
            }
        }
    }

    private static XAttribute? IdOf(XElement element)
    {
        // The types of shapes are the same in all documents and are meant to be found more than once.
        var isShape = element.Name.Namespace == WordNames.Vml && element.Name.LocalName != "shapetype";
        return isShape ? element.Attribute("id") : element.Name == WordNames.Office + "OLEObject" ? element.Attribute("ShapeID") : null;
    }
}

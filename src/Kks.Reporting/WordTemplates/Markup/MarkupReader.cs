using System.Xml;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.WordTemplates.Markup;

/// <summary>Reads the XML of a part: bytes -> tree of nodes. Stateless and thread-safe.</summary>
internal static class MarkupReader
{
    /// <summary>The root element.</summary>
    /// <exception cref="XmlException">The part is not well-formed XML or holds a DTD.</exception>
    /// <exception cref="InvalidDataException">The part is larger or deeper than any document a person made.</exception>
    public static MarkupElement Read(Stream part) =>
        PartTree.Read(part, ReadElement, static (parent, child) => parent.Add(child), static (parent, text) => parent.Add(new MarkupText(text)));

    private static MarkupElement ReadElement(XmlReader reader)
    {
        var element = new MarkupElement(reader.Name, WordNames.Transitional(reader.NamespaceURI));
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            element.Attributes.Add(new MarkupAttribute(reader.Name, WordNames.Transitional(reader.NamespaceURI), reader.Value));
        }

        reader.MoveToElement();
        return element;
    }
}

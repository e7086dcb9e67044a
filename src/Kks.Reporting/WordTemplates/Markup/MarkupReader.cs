using System.Xml;
using Kks.Model.Packages;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.WordTemplates.Markup;

/// <summary>Reads the XML of a part: bytes -> tree of nodes. Bounded in depth and size; stateless and thread-safe.</summary>
internal static class MarkupReader
{
    /// <summary>The root element.</summary>
    /// <exception cref="XmlException">The part is not well-formed XML or holds a DTD.</exception>
    /// <exception cref="InvalidDataException">The part is larger or deeper than any document a person made.</exception>
    public static MarkupElement Read(Stream part)
    {
        using var reader = OfficeXml.Open(part);
        MarkupElement? root = null, current = null;
        var nodes = 0;
        while (reader.Read())
        {
            if (++nodes > PartXml.MaxNodes || reader.Depth > PartXml.MaxDepth)
            {
                throw new InvalidDataException();
            }

            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var element = ReadElement(reader);
                    current?.Add(element);
                    root ??= element;
                    current = reader.IsEmptyElement ? current : element;
                    break;
                case XmlNodeType.EndElement:
                    current = current!.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    current?.Add(new MarkupText(reader.Value));
                    break;
            }
        }

        return root ?? throw new XmlException();
    }

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

using System.Xml.Linq;

namespace Kks.Reporting.WordTemplates.Markup;

/// <summary>Shows markup without tags as a tree of plain XML.</summary>
internal static class MarkupTree
{
    public static XElement Of(MarkupElement element)
    {
        var copy = new XElement(XName.Get(element.LocalName, element.NamespaceUri));
        foreach (var attribute in element.Attributes.Where(attribute => attribute.NamespaceUri != MarkupNames.Namespaces))
        {
            copy.SetAttributeValue(XName.Get(attribute.LocalName, attribute.NamespaceUri), attribute.Value);
        }

        foreach (var child in element.Children)
        {
            copy.Add(child switch
            {
                MarkupElement inner => Of(inner),
                MarkupText text => new XText(text.Text),
                _ => null,
            });
        }

        return copy;
    }
}

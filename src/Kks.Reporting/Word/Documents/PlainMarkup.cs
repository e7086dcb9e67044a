using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>Copies styles and numbering for another document: extensions need declarations that it may not have, so they stay behind.</summary>
internal static class PlainMarkup
{
    public static XElement Copy(XElement element)
    {
        var copy = new XElement(element);
        copy.Descendants().Where(child => child.Name.Namespace != WordNames.Main).ToList().ForEach(child => child.Remove());
        foreach (var item in copy.DescendantsAndSelf())
        {
            item.Attributes().Where(attribute => attribute.Name.Namespace != WordNames.Main && attribute.Name.Namespace != XNamespace.Xml).Remove();
        }

        return copy;
    }
}

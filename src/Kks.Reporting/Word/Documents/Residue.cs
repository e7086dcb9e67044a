using System.Xml.Linq;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>Takes out of a text what means something only in its own file: marks of editing sessions, ties to data and to parts that stay behind.
/// Properties out of their order, which some programs write, are put in order.</summary>
internal static class Residue
{
    private static readonly HashSet<string> Elements =
        ["proofErr", "lastRenderedPageBreak", "permStart", "permEnd", "dataBinding", "placeholder", "subDoc", "annotationRef"];

    public static void Remove(XElement root)
    {
        var dropped = new HashSet<XElement>();
        foreach (var element in root.DescendantsAndSelf())
        {
            if (element.Name.Namespace == WordNames.Main && (Elements.Contains(element.Name.LocalName) || IsControlId(element)))
            {
                dropped.Add(element);
            }
            else if (element.Name.Namespace == WordNames.Vml)
            {
                element.SetAttributeValue(WordNames.Office + "spid", null);
            }

            element.Attributes().Where(IsSession).Remove();
            if (element.Parent?.Name == WordNames.Main + "trPr" && element.Attribute(WordNames.Value)?.Value is "true" or "on")
            {
                // Switches of rows are on when they are there; not every reader knows both words for it.
                element.SetAttributeValue(WordNames.Value, null);
            }
        }

        Batch.Remove(dropped);
        foreach (var properties in root.Descendants().Where(element => element.Name.Namespace == WordNames.Main && element.Name.LocalName is "pPr" or "rPr").ToList())
        {
            ElementOrder.Mend(properties);
        }
    }

    // Word gives content controls ids of its own; the same id twice is an error, none is not.
    private static bool IsControlId(XElement element) => element.Name.LocalName == "id" && element.Parent?.Name == WordNames.Main + "sdtPr";

    private static bool IsSession(XAttribute attribute) =>
        attribute.Name.Namespace == WordNames.Main && attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal);
}

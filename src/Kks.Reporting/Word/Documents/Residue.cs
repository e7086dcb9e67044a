using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>Takes out of a text what means something only in its own file: marks of editing sessions, ties to data and to parts that stay behind.</summary>
internal static class Residue
{
    private static readonly HashSet<string> Elements =
        ["proofErr", "lastRenderedPageBreak", "permStart", "permEnd", "dataBinding", "placeholder", "subDoc", "annotationRef"];

    public static void Remove(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf().ToList())
        {
            if (element.Name.Namespace == WordNames.Main && (Elements.Contains(element.Name.LocalName) || IsControlId(element)))
            {
                element.Remove();
            }
            else if (element.Name.Namespace == WordNames.Vml)
            {
                element.SetAttributeValue(WordNames.Office + "spid", null);
            }

            element.Attributes().Where(IsSession).Remove();
        }
    }

    // Word gives content controls ids of its own; the same id twice is an error, none is not.
    private static bool IsControlId(XElement element) => element.Name.LocalName == "id" && element.Parent?.Name == WordNames.Main + "sdtPr";

    private static bool IsSession(XAttribute attribute) =>
        attribute.Name.Namespace == WordNames.Main && attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal);
}

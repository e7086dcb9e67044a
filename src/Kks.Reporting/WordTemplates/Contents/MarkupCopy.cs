using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Contents;

/// <summary>Copies markup from one document for another.</summary>
internal static class MarkupCopy
{
    public static MarkupElement Of(MarkupElement element)
    {
        var copy = new MarkupElement(element.Name, element.NamespaceUri);
        copy.Attributes.AddRange(element.Attributes.Select(attribute => new MarkupAttribute(attribute.Name, attribute.NamespaceUri, attribute.Value)));
        foreach (var child in element.Children)
        {
            switch (child)
            {
                case MarkupElement inner when IsKnown(inner):
                    copy.Add(Of(inner));
                    break;
                case MarkupText text:
                    copy.Add(new MarkupText(text.Text));
                    break;
            }
        }

        copy.Attributes.RemoveAll(attribute => attribute.NamespaceUri.Length > 0 && attribute.NamespaceUri is not (MarkupNames.Word or MarkupNames.Relationship or MarkupNames.Xml or MarkupNames.Namespaces));
        return copy;
    }

    // Extensions need declarations that the other document may not have.
    private static bool IsKnown(MarkupElement element) => element.NamespaceUri == MarkupNames.Word;
}

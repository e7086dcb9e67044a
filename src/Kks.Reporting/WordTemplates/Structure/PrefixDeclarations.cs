using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>Declares on the root of a part of text what is written into it by name: line breaks, pictures, links. Word declares it all, other programs where they need it.</summary>
internal static class PrefixDeclarations
{
    private static readonly (string Prefix, string NamespaceUri)[] Needed =
    [
        ("w", MarkupNames.Word),
        ("r", MarkupNames.Relationship),
        ("wp", MarkupNames.WordDrawing),
        ("a", MarkupNames.Drawing),
        ("pic", MarkupNames.Picture),
    ];

    public static void Ensure(MarkupElement root)
    {
        if (root.NamespaceUri != MarkupNames.Word)
        {
            return;
        }

        foreach (var (prefix, namespaceUri) in Needed)
        {
            var name = $"xmlns:{prefix}";
            if (!root.Attributes.Exists(attribute => attribute.Name == name))
            {
                root.Attributes.Add(new MarkupAttribute(name, MarkupNames.Namespaces, namespaceUri));
            }
        }
    }
}

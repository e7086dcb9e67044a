using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Packaging;

namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>What a person calls the headers and footers of a document.</summary>
internal static class PartNames
{
    public static Dictionary<string, string> Of(TemplatePackage package, MarkupElement body)
    {
        var targets = package.RelationshipsOf(package.Body).ToLookup(relationship => relationship.Id);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var reference in body.SelfAndDescendants().Where(element => element.IsWord("headerReference") || element.IsWord("footerReference")))
        {
            var id = reference.Attribute(MarkupNames.Relationship, "id")?.Value ?? "";
            if (targets[id].FirstOrDefault() is { } target)
            {
                names.TryAdd(TemplatePackage.Resolve(package.Body, target.Target), NameOf(reference));
            }
        }

        return names;
    }

    private static string NameOf(MarkupElement reference) => (reference.LocalName == "headerReference" ? "header" : "footer") + reference.WordValue("type") switch
    {
        "first" => " halaman pertama",
        "even" => " halaman genap",
        _ => "",
    };
}

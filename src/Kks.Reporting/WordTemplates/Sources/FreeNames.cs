using Kks.Reporting.WordTemplates.Packaging;

namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>Finds names for what is added to a template that meet none of its own.</summary>
internal static class FreeNames
{
    /// <summary>What the names of added pictures and charts begin with.</summary>
    public static string Prefix(TemplatePackage package)
    {
        var prefix = "";
        while (package.Paths.Any(path => path.StartsWith($"word/media/{prefix}gambar", StringComparison.OrdinalIgnoreCase)
            || path.StartsWith($"word/charts/{prefix}grafik", StringComparison.OrdinalIgnoreCase)
            || path.StartsWith($"word/{prefix}sisipan/", StringComparison.OrdinalIgnoreCase)
            || path.StartsWith($"word/embeddings/{prefix}grafik", StringComparison.OrdinalIgnoreCase)))
        {
            prefix += "k-";
        }

        return prefix;
    }

    /// <summary>What the ids of added relationships begin with.</summary>
    public static string RelationshipPrefix(TemplatePackage package)
    {
        var ids = package.Paths.SelectMany(package.RelationshipsOf).Select(relationship => relationship.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var prefix = "rIdK";
        while (ids.Any(id => id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
        {
            prefix += "K";
        }

        return prefix;
    }
}

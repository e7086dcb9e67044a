using Kks.Templating;

namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>What several templates read together.</summary>
internal static class DependencyUnion
{
    public static TemplateDependencies Of(IEnumerable<TemplateDependencies> parts)
    {
        var all = parts.ToList();
        return new TemplateDependencies(
            Sorted(all.SelectMany(part => part.Variables).Where(name => !IsMarker(name))),
            Sorted(all.SelectMany(part => part.Members)),
            Sorted(all.SelectMany(part => part.Functions)),
            Sorted(all.SelectMany(part => part.Includes)),
            all.Exists(part => part.HasComputedIncludes));
    }

    private static bool IsMarker(string name) => name.StartsWith(PartSource.MarkerPrefix, StringComparison.Ordinal) && name[PartSource.MarkerPrefix.Length..].All(char.IsAsciiDigit);

    private static List<string> Sorted(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

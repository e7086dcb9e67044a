using System.Globalization;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.WordTemplates.Packaging;

namespace Kks.Reporting.WordTemplates.Charts;

/// <summary>A chart of the template with tags in it, of which every place and every turn of a loop gets a copy. Immutable; told apart by reference.</summary>
/// <param name="path">The path of its part.</param>
/// <param name="separator">What stands between name and number of a copy, so that it meets no name of the template.</param>
/// <param name="related">Its relationships, with the paths of the parts they lead to; null for those outside the package.</param>
internal sealed class ChartSource(string path, string separator, IReadOnlyList<(PackageRelationship Relationship, string? Path)> related)
{
    public string Path { get; } = path;

    /// <summary>Its relationships, with the paths of the parts they lead to; null for those outside the package.</summary>
    public IReadOnlyList<(PackageRelationship Relationship, string? Path)> Related { get; } = related;

    /// <summary>The parts that are written with each copy, and not else.</summary>
    public IEnumerable<string> Parts => Related.Select(related => related.Path).OfType<string>().Prepend(Path);

    /// <summary>The path of a part in a copy, counted from 1: the first keeps its name.</summary>
    public string PathOf(string part, int copy)
    {
        var dot = part.LastIndexOf('.') is var found && found > part.LastIndexOf('/') ? found : part.Length;
        return copy == 1 ? part : string.Create(CultureInfo.InvariantCulture, $"{part[..dot]}{separator}{copy}{part[dot..]}");
    }
}

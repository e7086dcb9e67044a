using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Charts;

/// <summary>The copies of the template's charts in one document: kept while the body is written, written after it. Not thread-safe.</summary>
internal sealed class ChartCopies
{
    private readonly List<(ChartSource Source, int Number, byte[] Markup)> _copies = [];
    private readonly Dictionary<ChartSource, int> _counts = [];

    /// <summary>Keeps a chart as it was written, and gives the path of its part.</summary>
    public string Add(ChartSource source, byte[] markup)
    {
        var number = _counts[source] = _counts.GetValueOrDefault(source) + 1;
        _copies.Add((source, number, markup));
        return source.PathOf(source.Path, number);
    }

    public void WriteTo(DocumentPackage package)
    {
        foreach (var (source, number, markup) in _copies)
        {
            package.Write(source.Path, source.PathOf(source.Path, number), [.. "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8, .. markup]);
            foreach (var part in source.Related.Select(related => related.Path).OfType<string>().Distinct(StringComparer.Ordinal))
            {
                package.Copy(part, source.PathOf(part, number));
            }

            if (source.Related.Count > 0)
            {
                var related = source.Related.Select(item => item.Path is { } path ? item.Relationship with { Target = "/" + source.PathOf(path, number) } : item.Relationship);
                package.WriteRelationships(source.PathOf(source.Path, number), related);
            }
        }
    }
}

using Kks.Reporting.WordTemplates.Charts;
using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Packaging;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>
/// Brings the charts of a document that hold tags to the places that show them: there they see what the text around them sees, once per turn of a
/// loop. For one compilation, not thread-safe.
/// </summary>
internal sealed class ChartGrafting(TemplatePackage package)
{
    private readonly Dictionary<string, ChartSource?> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withoutWorkbook = new(StringComparer.Ordinal);

    /// <summary>The parts that are written with the charts, and not else.</summary>
    public HashSet<string> Parts { get; } = new(StringComparer.Ordinal);

    /// <summary>The ids of relationships from the body that are no longer needed.</summary>
    public HashSet<string> LeftOut { get; } = new(StringComparer.Ordinal);

    public void Graft(MarkupElement body)
    {
        var related = package.RelationshipsOf(package.Body).Where(item => item.Kind == "chart" && !item.IsExternal).DistinctBy(item => item.Id).ToDictionary(item => item.Id, item => TemplatePackage.Resolve(package.Body, item.Target));
        foreach (var shown in related.Count == 0 ? [] : body.SelfAndDescendants().Where(element => element.Is(MarkupNames.Chart, "chart")).ToList())
        {
            if (shown.Attribute(MarkupNames.Relationship, "id") is { } id && related.TryGetValue(id.Value, out var path) && SourceOf(path) is { } source)
            {
                Graft(source, shown, id);
            }
        }
    }

    private void Graft(ChartSource source, MarkupElement shown, MarkupAttribute id)
    {
        var chart = package.ReadMarkup(source.Path)!;
        if (_withoutWorkbook.Contains(source.Path))
        {
            chart.Replace([.. chart.Children.Where(child => child is not MarkupElement element || !element.Is(MarkupNames.Chart, "externalData"))]);
        }

        var slot = new ChartSlot();
        chart.Before.Add(new ChartMarker(source, slot, ChartMarkerKind.Start));
        chart.After.Add(new ChartMarker(source, slot, ChartMarkerKind.End));
        foreach (var figure in chart.SelfAndDescendants().Where(IsTaggedFigure))
        {
            figure.First.Add(FigureMarker.Start);
            figure.Last.Add(FigureMarker.End);
        }

        LeftOut.Add(id.Value);
        id.Pieces = [new AttributePiece(null, Marker: new ChartMarker(source, slot, ChartMarkerKind.Id))];
        var parent = shown.Parent!;
        var at = parent.Children.IndexOf(shown);
        parent.Replace([.. parent.Children.Take(at), chart, .. parent.Children.Skip(at)]);
    }

    private ChartSource? SourceOf(string path)
    {
        if (!_sources.TryGetValue(path, out var source))
        {
            source = _sources[path] = MakeSource(path);
            Parts.UnionWith(source?.Parts ?? []);
            Parts.UnionWith(source is null ? [] : [TemplatePackage.RelationshipsPath(path)]);
        }

        return source;
    }

    /// <summary>A chart with tags that only the body shows; others stay what they are.</summary>
    private ChartSource? MakeSource(string path)
    {
        if (package.KindOf(path) != PartKind.Chart || !package.Paths.Contains(path) || IsShownElsewhere(path) || package.ReadMarkup(path) is not { } chart || !HoldsTags(chart))
        {
            return null;
        }

        var related = package.RelationshipsOf(path).Select(item => (item, Path: item.IsExternal ? null : TemplatePackage.Resolve(path, item.Target))).ToList();
        if (related.Any(item => item.Path is not null && WorkbookTags.Found(package, item.Path)))
        {
            _withoutWorkbook.Add(path);
            Parts.UnionWith(related.Where(item => item.item.Kind == "package").Select(item => item.Path!));
            related.RemoveAll(item => item.item.Kind == "package");
        }

        return new ChartSource(path, FreeSeparator(path), related);
    }

    private bool IsShownElsewhere(string path) => package.Paths
        .Where(owner => owner != package.Body && !owner.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        .Any(owner => package.RelationshipsOf(owner).Any(item => !item.IsExternal && TemplatePackage.Resolve(owner, item.Target) == path));

    private string FreeSeparator(string path)
    {
        var separator = "_";
        var stem = path[..^Path.GetExtension(path).Length];
        while (package.Paths.Any(other => other.StartsWith(stem + separator, StringComparison.OrdinalIgnoreCase)))
        {
            separator += "_";
        }

        return separator;
    }

    private static bool HoldsTags(MarkupElement chart) => chart.SelfAndDescendants().Any(element =>
        element.Attributes.Exists(attribute => attribute.Value.Contains("{{", StringComparison.Ordinal)) || TextOf(element).Contains("{{", StringComparison.Ordinal))
        || chart.PlainText().Contains("{{", StringComparison.Ordinal);

    private static bool IsTaggedFigure(MarkupElement element) => element.Is(MarkupNames.Chart, "v")
        && TextOf(element).Contains("{{", StringComparison.Ordinal)
        && element.Ancestors().Any(around => around.Is(MarkupNames.Chart, "numCache") || around.Is(MarkupNames.Chart, "numLit"));

    private static string TextOf(MarkupElement element) => string.Concat(element.Children.OfType<MarkupText>().Select(text => text.Text));
}

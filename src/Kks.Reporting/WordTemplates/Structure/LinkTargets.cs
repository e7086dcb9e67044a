using Kks.Reporting.Word.Packaging;
using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Packaging;
using Kks.Reporting.WordTemplates.Places;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>
/// Brings the addresses of links that are made of tags from the relationships into the text, where loop variables are known. Word encodes the
/// braces of an address typed into its dialog.
/// </summary>
internal sealed class LinkTargets(IReadOnlyList<PackageRelationship> relationships, PlaceFinder places, FindingList findings)
{
    /// <summary>The ids of the relationships that are no longer needed.</summary>
    public HashSet<string> LeftOut { get; } = [];

    public void Mark(MarkupElement root)
    {
        var targets = relationships.Where(IsTemplate).ToDictionary(relationship => relationship.Id, Decode, StringComparer.Ordinal);
        if (targets.Count == 0)
        {
            return;
        }

        foreach (var link in root.SelfAndDescendants())
        {
            if (link.Attributes.Find(attribute => attribute.NamespaceUri == MarkupNames.Relationship && targets.ContainsKey(attribute.Value)) is { } id && !IsInChart(link))
            {
                Mark(link, id, targets[id.Value]);
            }
        }
    }

    private void Mark(MarkupElement link, MarkupAttribute id, string target)
    {
        var spans = TagScanner.Scan(target);
        if (spans.Any(span => span.Kind == TagSpanKind.Unclosed))
        {
            findings.Add(WordTemplateCodes.TagNotClosed, link, 0, $"Tag dalam alamat tautan '{target}' tidak ditutup dengan }}}}.", "Tambahkan }} di akhir tag.");
            return;
        }

        var place = places.Describe(link, 0);
        id.Pieces =
        [
            new AttributePiece(null, Marker: new LinkMarker(isEnd: false, place)),
            .. TagJoiner.AttributePieces(target, spans, link),
            new AttributePiece(null, Marker: new LinkMarker(isEnd: true, place)),
        ];
        LeftOut.Add(id.Value);
    }

    // A chart has relationships of its own, under ids the body may use too.
    private static bool IsInChart(MarkupElement link) => link.Ancestors().Any(element => element.Is(MarkupNames.Chart, "chartSpace"));

    private static bool IsTemplate(PackageRelationship relationship) => relationship.IsExternal && Decode(relationship).Contains("{{", StringComparison.Ordinal);

    private static string Decode(PackageRelationship relationship) => relationship.Target.Contains('%') ? Uri.UnescapeDataString(relationship.Target) : relationship.Target;
}

using Kks.Reporting.Word.Documents;
using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>
/// Marks where the sections of a body begin and end, once a value may be a document with pages of its own. For one part, not thread-safe.
/// </summary>
internal sealed class SectionMarks(MarkupElement root)
{
    private Dictionary<MarkupElement, HostSection>? _byBlock;

    /// <summary>The section a paragraph of the body stands in; null for one that stands in something else.</summary>
    public HostSection? SectionOf(MarkupElement paragraph) =>
        paragraph.Parent?.IsWord("body") == true ? (_byBlock ??= Mark(paragraph.Parent)).GetValueOrDefault(paragraph) : null;

    private Dictionary<MarkupElement, HostSection> Mark(MarkupElement body)
    {
        var sections = new Dictionary<MarkupElement, HostSection>();
        if (body.Parent != root)
        {
            return sections;
        }

        var waiting = new List<MarkupElement>();
        body.First.Add(SectionMarker.Start);
        foreach (var block in body.Elements)
        {
            waiting.Add(block);
            var properties = block.IsWord("sectPr") ? block : block.Element("pPr")?.Element("sectPr");
            if (properties is not null && !block.Vanishes)
            {
                var section = Mark(block, properties);
                waiting.ForEach(item => sections[item] = section);
                waiting.Clear();
            }
        }

        return sections;
    }

    private static HostSection Mark(MarkupElement block, MarkupElement properties)
    {
        var standsAlone = block == properties || block.Elements.All(element => element.IsWord("pPr"));
        var section = new HostSection(MarkupTree.Of(properties), block != properties && standsAlone ? MarkupTree.Of(block) : null);
        var held = standsAlone ? block : properties;
        held.Before.Add(new SectionMarker(section, standsAlone ? SectionMarkerKind.Begin : SectionMarkerKind.BeginInText));
        held.After.Insert(0, new SectionMarker(section, SectionMarkerKind.End));
        block.After.Insert(held == block ? 1 : 0, SectionMarker.Start);
        return section;
    }
}

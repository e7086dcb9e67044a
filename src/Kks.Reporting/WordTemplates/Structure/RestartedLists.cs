using System.Globalization;
using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Sources;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>Has the lists within a loop begin again where the author wrote <c>ulang_nomor</c>.</summary>
internal sealed class RestartedLists(MarkupElement root, StyleLists styles)
{
    /// <summary>Marks lists and tags; returns whether there was anything to mark.</summary>
    public bool Mark(IReadOnlyList<Tag> tags, Dictionary<MarkupElement, TagBlock> loops, IReadOnlyList<TagBlock> blocks)
    {
        var scopes = new Dictionary<object, ListScope>();
        foreach (var tag in tags.Where(tag => tag.Keyword == SpecialTag.RestartNumbers && !tag.InAttribute))
        {
            var key = (object?)LoopOf(tag, loops, blocks) ?? root;
            if (!scopes.TryGetValue(key, out var scope))
            {
                scopes[key] = scope = new ListScope();
            }

            tag.Marker = new RestartMarker(scope);
        }

        if (scopes.Count > 0)
        {
            MarkParagraphs(scopes, loops);
        }

        return scopes.Count > 0;
    }

    private static TagBlock? LoopOf(Tag tag, Dictionary<MarkupElement, TagBlock> loops, IReadOnlyList<TagBlock> blocks)
    {
        // A tag in a paragraph that vanishes stands in the loop around it as well; loops hold such paragraphs too.
        _ = blocks;
        return tag.Holder.Ancestors().Prepend(tag.Holder).Select(element => loops.GetValueOrDefault(element)).FirstOrDefault(loop => loop is not null);
    }

    private void MarkParagraphs(Dictionary<object, ListScope> scopes, Dictionary<MarkupElement, TagBlock> loops)
    {
        foreach (var paragraph in root.SelfAndDescendants().Where(element => element.IsWord("p")).ToList())
        {
            if (ScopeOf(paragraph, scopes, loops) is { } scope)
            {
                MarkParagraph(paragraph, scope);
            }
        }
    }

    private ListScope? ScopeOf(MarkupElement paragraph, Dictionary<object, ListScope> scopes, Dictionary<MarkupElement, TagBlock> loops)
    {
        for (var loop = loops.GetValueOrDefault(paragraph); loop is not null; loop = loop.Parent)
        {
            if (scopes.TryGetValue(loop, out var scope))
            {
                return scope;
            }
        }

        return scopes.GetValueOrDefault(root);
    }

    private void MarkParagraph(MarkupElement paragraph, ListScope scope)
    {
        var properties = paragraph.Element("pPr");
        var own = properties?.Element("numPr")?.Element("numId");
        if (own?.Attribute(MarkupNames.Word, "val") is { } value)
        {
            Mark(value, scope);
        }
        else if (properties?.Element("pStyle")?.WordValue("val") is { } style && styles.Find(style) is { } list)
        {
            AddNumbering(properties, list, scope);
        }
    }

    private static void AddNumbering(MarkupElement properties, (int Number, int Level) list, ListScope scope)
    {
        var numbering = new MarkupElement("w:numPr", MarkupNames.Word);
        var level = new MarkupElement("w:ilvl", MarkupNames.Word);
        level.Attributes.Add(new MarkupAttribute("w:val", MarkupNames.Word, list.Level.ToString(CultureInfo.InvariantCulture)));
        var number = new MarkupElement("w:numId", MarkupNames.Word);
        var value = new MarkupAttribute("w:val", MarkupNames.Word, list.Number.ToString(CultureInfo.InvariantCulture));
        number.Attributes.Add(value);
        Mark(value, scope);
        numbering.Add(level);
        numbering.Add(number);
        var children = properties.Children.ToList();
        var at = children.FindLastIndex(child => child is MarkupElement { LocalName: "pStyle" or "keepNext" or "keepLines" or "pageBreakBefore" or "framePr" or "widowControl" }) + 1;
        children.Insert(at, numbering);
        properties.Replace(children);
    }

    private static void Mark(MarkupAttribute value, ListScope scope)
    {
        if (int.TryParse(value.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            value.Pieces = [new AttributePiece(null, Marker: new NumberMarker(scope, number))];
        }
    }
}

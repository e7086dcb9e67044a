using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Places;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>
/// The one rule for control tags: a block acts on the siblings under the lowest common ancestor of its tags. Within a paragraph the text is cut
/// at the tags; above it the tags move to just before and after the siblings that hold them.
/// </summary>
internal sealed class BlockLifter(FindingList findings)
{
    public void Lift(IReadOnlyList<TagBlock> blocks, IReadOnlyList<Tag> tags)
    {
        var owners = new Dictionary<Tag, TagBlock>();
        foreach (var block in blocks.Where(block => block.Close is not null && !block.Open.InAttribute))
        {
            block.Level = LevelOf(block);
            foreach (var tag in block.Tags)
            {
                owners[tag] = block;
            }
        }

        foreach (var tag in tags)
        {
            if (owners.TryGetValue(tag, out var block))
            {
                Place(tag, block);
            }
            else
            {
                tag.Level = tag.Holder;
            }
        }
    }

    private static MarkupElement LevelOf(TagBlock block)
    {
        var common = new HashSet<MarkupElement>(Around(block.Open));
        foreach (var tag in block.Tags.Skip(1))
        {
            common.IntersectWith(Around(tag));
        }

        var level = Around(block.Open).First(common.Contains);
        return CoversRow(block, level) ? level.Parent! : level;
    }

    private static IEnumerable<MarkupElement> Around(Tag tag) => tag.Holder.Ancestors().Prepend(tag.Holder);

    /// <summary>
    /// Whether the block goes from the first to the last cell of a row: then the row is meant, as every other engine reads it. Cells that hold
    /// nothing but the block's tags say that columns are meant.
    /// </summary>
    private static bool CoversRow(TagBlock block, MarkupElement level)
    {
        if (!level.IsWord("tr") || block.Middles.Count > 0)
        {
            return false;
        }

        var cells = level.Elements.Where(cell => cell.IsWord("tc")).ToList();
        var (first, last) = (Child(block.Open, level), Child(block.Close!, level));
        return first == cells[0] && last == cells[^1] && !(ControlParagraphs.IsControlCell(first) && ControlParagraphs.IsControlCell(last));
    }

    private static MarkupElement Child(Tag tag, MarkupElement level) => Around(tag).First(element => element.Parent == level);

    private void Place(Tag tag, TagBlock block)
    {
        var level = block.Level!;
        tag.Level = level;
        if (tag.Holder == level)
        {
            return;
        }

        if (CanSplit(tag, level))
        {
            tag.SplitsUpTo = level;
            return;
        }

        var child = Child(tag, level);
        if (child.IsWord("tc") && ControlParagraphs.IsControlCell(child))
        {
            child.Vanishes = true;
        }

        if (child.Vanishes)
        {
            return;
        }

        tag.StaysInPlace = false;
        Move(tag, child, block);
    }

    private void Move(Tag tag, MarkupElement child, TagBlock block)
    {
        if (tag.Role == TagRole.Close)
        {
            child.After.Add(tag);
            return;
        }

        if (tag.Role == TagRole.Middle && (child == Child(block.Open, block.Level!) || child == Child(block.Close!, block.Level!)))
        {
            findings.Add(
                WordTemplateCodes.BranchOutOfPlace,
                tag.Place,
                tag.Offset,
                $"{tag.Keyword} tidak dapat berdiri bersama pembuka atau penutup bloknya di sini.",
                "Beri tag ini paragraf (atau baris tabel) sendiri.");
        }

        child.Before.Add(tag);
    }

    /// <summary>Whether the markup between the tag and the level can be closed at the tag and opened again behind it.</summary>
    private static bool CanSplit(Tag tag, MarkupElement level)
    {
        for (var element = tag.Holder; element != level; element = element.Parent!)
        {
            var splits = element.NamespaceUri is MarkupNames.Word or MarkupNames.Drawing && element.LocalName is "t" or "r" or "instrText" or "hyperlink" or "smartTag";
            if (!splits)
            {
                return false;
            }
        }

        return true;
    }
}

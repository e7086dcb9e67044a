using System.Globalization;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Places;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>
/// Pairs the tags that open blocks with those that close them: tags in order -> blocks. A block stays within its story: the body, a text box,
/// a note, an attribute. What has no partner is reported and taken out, so that the rest can still be checked.
/// </summary>
internal sealed class BlockPairing(FindingList findings)
{
    /// <summary>Blocks in each other; the engine's own limit is a little higher.</summary>
    private const int MaxDepth = 100;

    private readonly Dictionary<MarkupElement, Stack<TagBlock>> _open = [];
    private readonly List<TagBlock> _blocks = [];
    private TagBlock? _innermost;

    public static IReadOnlyList<TagBlock> Pair(IReadOnlyList<Tag> tags, FindingList findings)
    {
        var pairing = new BlockPairing(findings);
        foreach (var tag in tags)
        {
            if (!pairing.Take(tag))
            {
                return pairing._blocks;
            }
        }

        pairing.ReportOpen();
        return pairing._blocks;
    }

    private bool Take(Tag tag)
    {
        var story = StoryOf(tag);
        if (!_open.TryGetValue(story, out var stack))
        {
            _open[story] = stack = [];
        }

        switch (tag.Role)
        {
            case TagRole.Open when stack.Count >= MaxDepth:
                findings.Add(
                    WordTemplateCodes.NestingTooDeep, tag.Place, tag.Offset, string.Create(CultureInfo.InvariantCulture, $"Lebih dari {MaxDepth} blok bersarang."), "Kurangi blok yang bersarang.");
                return false;
            case TagRole.Open:
                Open(tag, stack);
                break;
            case TagRole.Middle when stack.TryPeek(out var block):
                block.Middles.Add(tag);
                break;
            case TagRole.Close when stack.TryPop(out var block):
                block.Close = tag;
                _innermost = block.Parent;
                break;
            case TagRole.Middle or TagRole.Close:
                ReportStray(tag);
                break;
        }

        return true;
    }

    private void Open(Tag tag, Stack<TagBlock> stack)
    {
        var block = new TagBlock(tag, stack.TryPeek(out var outer) ? outer : _innermost);
        stack.Push(block);
        _blocks.Add(block);
        _innermost = block;
        if (tag.Keyword == "wrap")
        {
            findings.Add(WordTemplateCodes.NotInWord, tag.Place, tag.Offset, "wrap tidak dapat dipakai dalam templat Word.", "Pakai capture, lalu cetak isinya di tempatnya.");
        }
    }

    private void ReportStray(Tag tag)
    {
        tag.StaysInPlace = false;
        var elsewhere = _open.Values.Any(stack => stack.Count > 0);
        if (elsewhere)
        {
            findings.Add(
                WordTemplateCodes.BlockAcrossStories,
                tag.Place,
                tag.Offset,
                $"{tag.Keyword} ini dan pembukanya tidak berada dalam wadah yang sama (badan dokumen, kotak teks, catatan kaki, grafik).",
                "Letakkan pembuka dan penutup dalam wadah yang sama.");
            return;
        }

        findings.Add(WordTemplateCodes.EndWithoutBlock, tag.Place, tag.Offset, $"{tag.Keyword} ini tidak menutup blok mana pun.", "Hapus, atau periksa blok di atasnya.");
    }

    private void ReportOpen()
    {
        foreach (var block in _open.Values.SelectMany(stack => stack.Reverse()))
        {
            findings.Add(
                WordTemplateCodes.BlockNotClosed,
                block.Open.Place,
                block.Open.Offset,
                $"Blok {block.Open.Keyword} tidak ditutup dengan end.",
                "Tambahkan {{ end }} di akhir blok.");
        }
    }

    private static MarkupElement StoryOf(Tag tag)
    {
        if (tag.InAttribute)
        {
            return tag.Holder;
        }

        return tag.Holder.Ancestors().FirstOrDefault(IsStory) ?? tag.Holder.Ancestors().LastOrDefault() ?? tag.Holder;
    }

    /// <summary>Whether blocks begin and end within this element.</summary>
    public static bool IsStory(MarkupElement element) =>
        (element.NamespaceUri == MarkupNames.Word && element.LocalName is "txbxContent" or "footnote" or "endnote" or "comment")
        || element.Is(MarkupNames.Chart, "chartSpace")
        || (element.NamespaceUri == MarkupNames.Compatibility && element.LocalName is "Choice" or "Fallback");
}

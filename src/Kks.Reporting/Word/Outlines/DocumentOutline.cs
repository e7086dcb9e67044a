using Kks.Reporting.Word.Content;
using Markdig.Syntax;

namespace Kks.Reporting.Word.Outlines;

/// <summary>The document as the first pass sees it: what is numbered, what is named, what is listed.</summary>
internal sealed class DocumentOutline
{
    private readonly Dictionary<Block, BlockPlan> _plans = [];
    private readonly List<ContentsEntry> _entries = [];
    private readonly HashSet<string> _roman = [];

    public IReadOnlyList<ContentsEntry> Entries => _entries;

    public Dictionary<string, ReferenceTarget> Targets { get; } = new(StringComparer.Ordinal);

    /// <summary>What is known of the block; null for plain text.</summary>
    public BlockPlan? PlanOf(Block block) => _plans.GetValueOrDefault(block);

    /// <summary>Whether the page of this bookmark is numbered i, ii, iii.</summary>
    public bool IsRoman(string bookmark) => _roman.Contains(bookmark);

    public void Plan(Block block, BlockPlan plan) => _plans[block] = plan;

    public void List(ContentsEntry entry, PageNumbering numbering)
    {
        _entries.Add(entry);
        if (numbering == PageNumbering.Roman)
        {
            _roman.Add(entry.Bookmark);
        }
    }
}

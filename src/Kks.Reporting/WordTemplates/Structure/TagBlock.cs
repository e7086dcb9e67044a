using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>A block: the tag that opens it, its branches, and the tag that closes it.</summary>
internal sealed class TagBlock(Tag open, TagBlock? parent)
{
    public Tag Open { get; } = open;

    /// <summary>The block around this one.</summary>
    public TagBlock? Parent { get; } = parent;

    public List<Tag> Middles { get; } = [];

    public Tag? Close { get; set; }

    /// <summary>The element whose children the block repeats or leaves out.</summary>
    public MarkupElement? Level { get; set; }

    public bool IsLoop => Open.Keyword is "for" or "while";

    public IEnumerable<Tag> Tags => Close is null ? [Open, .. Middles] : [Open, .. Middles, Close];
}

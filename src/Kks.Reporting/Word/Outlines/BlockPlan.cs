using Kks.Reporting.Word.Content;
using Markdig.Syntax.Inlines;

namespace Kks.Reporting.Word.Outlines;

/// <summary>What the first pass has found out about a block that is more than text.</summary>
internal sealed class BlockPlan
{
    public HeadingInfo? Heading { get; init; }

    /// <summary>What the block stands for, where it is a placeholder, a directive or a picture by itself.</summary>
    public IWordContent? Content { get; init; }

    /// <summary>The captions of the block, in its own order; null stands for a picture without one.</summary>
    public IReadOnlyList<CaptionInfo?> Captions { get; init; } = [];

    /// <summary>What <c>::tabel</c> says of the table below it.</summary>
    public TableSettings? Table { get; init; }

    /// <summary>The caption's text with its formatting, where it came from Markdown.</summary>
    public ContainerInline? CaptionText { get; init; }

    /// <summary>Whether the block has said what it had to say to another one, and is not written itself.</summary>
    public bool IsConsumed { get; init; }
}

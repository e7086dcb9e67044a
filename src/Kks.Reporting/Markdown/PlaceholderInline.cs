using Markdig.Syntax.Inlines;

namespace Kks.Reporting.Markdown;

/// <summary>The place of a component in the text.</summary>
internal sealed class PlaceholderInline : LeafInline
{
    public required int Index { get; init; }
}

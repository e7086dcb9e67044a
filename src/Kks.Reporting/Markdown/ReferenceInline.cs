using Markdig.Syntax.Inlines;

namespace Kks.Reporting.Markdown;

/// <summary>A cross reference such as <c>@tbl:sarana-air</c>.</summary>
internal sealed class ReferenceInline : LeafInline
{
    /// <summary>The whole name, kind included: <c>tbl:sarana-air</c>.</summary>
    public required string Name { get; init; }
}

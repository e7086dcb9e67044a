using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Markup;

/// <summary>The place of a tag in the text.</summary>
internal sealed class MarkupTag(Tag tag) : MarkupNode
{
    public Tag Tag { get; } = tag;
}

using Kks.Reporting.Word.Content;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Kks.Reporting.Markdown;

/// <summary>A directive on a line of its own: <c>::nama[teks]{atribut}</c>.</summary>
internal sealed class Directive(BlockParser parser) : LeafBlock(parser)
{
    public required string Name { get; init; }

    /// <summary>The attributes; null where the braces could not be read.</summary>
    public AttributeSet? Attributes { get; init; }

    /// <summary>What the directive stands for, once it is known.</summary>
    public IWordContent? Content { get; set; }
}

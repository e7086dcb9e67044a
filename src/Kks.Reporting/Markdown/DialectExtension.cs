using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Kks.Reporting.Markdown;

/// <summary>What the dialect adds to Markdig: directives, containers, placeholders, cross references, comments and line breaks in cells.</summary>
internal sealed class DialectExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // Both begin with a colon; the container wants three, so it looks first.
        pipeline.BlockParsers.Insert(0, new DirectiveParser());
        pipeline.BlockParsers.Insert(0, new ContainerParser());
        pipeline.InlineParsers.InsertBefore<AutolinkInlineParser>(new BreakParser());
        pipeline.InlineParsers.InsertBefore<AutolinkInlineParser>(new CommentParser());
        pipeline.InlineParsers.Insert(0, new PlaceholderParser());
        pipeline.InlineParsers.Insert(0, new ReferenceParser());

        // "Jumlah\n---" is a rule under a line far more often than a heading in these reports.
        pipeline.BlockParsers.ReplaceOrAdd<ParagraphBlockParser>(new DialectParagraphParser { ParseSetextHeadings = false });
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}

using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Kks.Reporting.Markdown;

/// <summary>The dialect as a Markdig pipeline: text -> syntax tree. Immutable and thread-safe.</summary>
internal static class MarkdownDialect
{
    private static readonly MarkdownPipeline Pipeline = Configure().Build();

    /// <summary>Parses the text.</summary>
    /// <exception cref="ArgumentException">The text nests deeper than Markdig allows.</exception>
    public static MarkdownDocument Parse(string text) => Markdig.Markdown.Parse(text, Pipeline);

    /// <summary>The parsers of the dialect, ready to be built.</summary>
    internal static MarkdownPipelineBuilder Configure() => new MarkdownPipelineBuilder()
        .DisableHtml()
        .UseEmphasisExtras(EmphasisExtraOptions.Default)
        .UseListExtras()
        .UseGridTables()
        .UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true })
        .UseFootnotes()
        .UseGenericAttributes()
        .UsePreciseSourceLocation()
        .Use<DialectExtension>();
}

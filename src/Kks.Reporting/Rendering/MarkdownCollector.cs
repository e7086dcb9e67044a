using Kks.Reporting.Markdown;
using Kks.Reporting.Word.Content;
using Kks.Templating.Output;

namespace Kks.Reporting.Rendering;

/// <summary>
/// Collects what a template prints as the Word writer takes it: text escaped -> Markdown, components -> placeholders.
/// For one rendering, not thread-safe.
/// </summary>
internal sealed class MarkdownCollector
{
    private readonly ChunkedBuffer _buffer = new();

    private readonly List<IWordContent> _contents = [];

    private int _fragments;

    public MarkdownCollector() => Output = new Utf8Output(_buffer, WordMarkdownEscaper.Instance, TryWrite);

    /// <summary>Where the template prints to.</summary>
    public Utf8Output Output { get; }

    /// <summary>What was collected, once the template has been rendered to its end.</summary>
    /// <param name="name">The name shown in diagnostics of the Word writer.</param>
    public MarkdownBody ToBody(string name) => new(_buffer.TakeText(), _contents, name);

    private bool TryWrite(object content, Utf8Output output)
    {
        switch (content)
        {
            case MarkdownFragment fragment:
                output.WriteRaw(NarrativeMarkdown.Contain(fragment, ++_fragments));
                return true;
            case IWordContent component:
                output.WriteRaw(MarkdownBody.Placeholder(_contents.Count));
                _contents.Add(component);
                return true;
            default:
                return false;
        }
    }
}

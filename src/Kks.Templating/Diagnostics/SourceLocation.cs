namespace Kks.Templating;

/// <summary>A stretch of the text of a certain template.</summary>
internal readonly record struct SourceLocation(SourceFile File, SourceSpan Span)
{
    public SourceLocation Start => this with { Span = new SourceSpan(Span.Start, Span.Start) };

    public SourceLocation After => this with { Span = new SourceSpan(Span.End, Span.End) };
}

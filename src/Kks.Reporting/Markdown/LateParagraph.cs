using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kks.Reporting.Markdown;

/// <summary>A paragraph that says nothing to the rest of the document and is read when it is written.</summary>
internal sealed class LateParagraph : LeafBlock
{
    private readonly StringLine[] _lines;

    public LateParagraph(ParagraphBlock paragraph)
        : base(null)
    {
        (Line, Column, Span, IsOpen) = (paragraph.Line, paragraph.Column, paragraph.Span, false);
        _lines = Copy(paragraph.Lines);
    }

    /// <summary>The text where it means only itself; null where it must be read.</summary>
    public StringSlice? Plain => _lines.Length == 1 && PlainPieces.IsPlain(_lines[0].Slice.AsSpan()) ? _lines[0].Slice : null;

    /// <summary>Reads what stands in the paragraph.</summary>
    /// <exception cref="ArgumentException">The text nests deeper than Markdig allows.</exception>
    public ContainerInline? Read(LateInlines reader) => reader.Read(_lines, Line, Column);

    /// <summary>The lines of a block, no more room than they need.</summary>
    internal static StringLine[] Copy(StringLineGroup lines) => lines.Lines.AsSpan(0, lines.Count).ToArray();
}

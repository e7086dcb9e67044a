using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kks.Reporting.Markdown;

/// <summary>
/// Reads paragraphs and cells that have waited (<see cref="LateParagraph"/>, <see cref="PipeTable"/>), one at a time, when they are written. For one document,
/// not thread-safe.
/// </summary>
internal sealed class LateInlines
{
    private static readonly object Key = new();

    private InlineProcessor? _processor;

    private LateInlines(MarkdownDocument document)
    {
        // Only when the inlines are about to be read are the parsers known.
        document.ProcessInlinesBegin += (processor, _) =>
            _processor = new InlineProcessor(document, processor.Parsers, preciseSourcelocation: true, processor.Context);
    }

    /// <summary>The reader of a document; made when it is asked for first.</summary>
    public static LateInlines Of(MarkdownDocument document)
    {
        if (document.GetData(Key) is LateInlines known)
        {
            return known;
        }

        var made = new LateInlines(document);
        document.SetData(Key, made);
        return made;
    }

    /// <summary>Reads the lines of a paragraph.</summary>
    /// <exception cref="ArgumentException">The text nests deeper than Markdig allows.</exception>
    public ContainerInline? Read(ReadOnlySpan<StringLine> lines, int line, int column)
    {
        var paragraph = new ParagraphBlock { Line = line, Column = column, Lines = new StringLineGroup(lines.Length) };
        foreach (var one in lines)
        {
            var copy = one;
            paragraph.Lines.Add(ref copy);
        }

        Processor.ProcessInlineLeaf(paragraph);
        return paragraph.Inline;
    }

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">Its text.</param>
    /// <param name="row">The line it is part of.</param>
    /// <exception cref="ArgumentException">The text nests deeper than Markdig allows.</exception>
    public ContainerInline? Read(StringSlice cell, in StringLine row)
    {
        var column = row.Column + cell.Start - row.Slice.Start;
        return Read([new StringLine(ref cell, row.Line, column, row.Position, NewLine.None)], row.Line, column);
    }

    private InlineProcessor Processor => _processor ?? throw new InvalidOperationException("The document has not been parsed to its end.");
}

using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kks.Reporting.Markdown;

/// <summary>
/// Reads the inside of paragraphs that have waited (<see cref="DialectParagraphParser"/>), one at a time, when they are written. For one document,
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

    /// <summary>Whether a block has waited and still does.</summary>
    public static bool IsWaiting(LeafBlock block) => block is ParagraphBlock { ProcessInlines: false, Inline: null, Lines.Count: > 0 };

    /// <summary>Reads a paragraph that has waited.</summary>
    /// <exception cref="ArgumentException">The text nests deeper than Markdig allows.</exception>
    public void Read(LeafBlock paragraph) => Processor.ProcessInlineLeaf(paragraph);

    /// <summary>Reads a text that stands by itself, such as a cell.</summary>
    /// <param name="text">The text.</param>
    /// <param name="row">The line it is part of.</param>
    /// <exception cref="ArgumentException">The text nests deeper than Markdig allows.</exception>
    public ContainerInline? Read(StringSlice text, in StringLine row)
    {
        var line = new StringLine(ref text, row.Line, row.Column + text.Start - row.Slice.Start, row.Position, NewLine.None);
        var paragraph = new ParagraphBlock { Line = row.Line, Column = line.Column, Lines = new StringLineGroup(1) };
        paragraph.Lines.Add(ref line);
        Read(paragraph);
        return paragraph.Inline;
    }

    private InlineProcessor Processor => _processor ?? throw new InvalidOperationException("The document has not been parsed to its end.");
}

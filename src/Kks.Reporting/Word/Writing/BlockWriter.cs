using Kks.Reporting.Markdown;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Diagnosing;
using Kks.Reporting.Word.Outlines;
using Kks.Reporting.Word.Styles;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kks.Reporting.Word.Writing;

/// <summary>The second pass: walks the syntax tree in reading order and hands each block to its writer.</summary>
internal sealed class BlockWriter
{
    // Half a line below a table, so that text does not stick to it.
    private const int SpaceBelowTable = 160;

    private readonly WriterContext _context;
    private readonly RunWriter _runs;
    private readonly InlineWriter _inlines;
    private readonly ParagraphWriter _paragraphs;
    private readonly LateReader _late;
    private readonly HeadingBlockWriter _headings;
    private readonly ListBlockWriter _lists;
    private readonly TableBlockWriter _tables;
    private readonly PipeTableWriter _pipeTables;
    private readonly ContentWriter _contents;
    private readonly FootnotesPartWriter _footnotes;

    public BlockWriter(WriterContext context)
    {
        _context = context;
        _runs = new RunWriter(context.Pack.RunMarkup) { Xml = context.Xml };
        _paragraphs = new ParagraphWriter(context, _runs);
        var pictures = new PictureWriter(context, _runs, _paragraphs);
        _inlines = new InlineWriter(context, _runs, pictures);
        _late = new LateReader(context);
        var captions = new CaptionWriter(context, _runs, _inlines, _paragraphs);
        _headings = new HeadingBlockWriter(context, _runs, _inlines, _paragraphs);
        _lists = new ListBlockWriter(context, this, _inlines, _paragraphs, _late);
        _tables = new TableBlockWriter(context, this, captions);
        _pipeTables = new PipeTableWriter(context, _inlines, _paragraphs, captions, _late);
        _contents = new ContentWriter(context, _runs, _paragraphs, pictures, captions);
        _footnotes = new FootnotesPartWriter(context, _runs, _inlines, _paragraphs);
    }

    public FootnotesPartWriter Footnotes => _footnotes;

    /// <summary>Writes a container's blocks, beginning with the one at <paramref name="from"/>.</summary>
    /// <returns>Whether a table came last, so that Word needs a paragraph after it.</returns>
    public bool WriteAll(ContainerBlock container, in BlockScope scope, int from = 0)
    {
        var tableLast = false;
        for (var i = from; i < container.Count; i++)
        {
            _context.Cancellation.ThrowIfCancellationRequested();
            var next = i + 1 < container.Count ? container[i + 1] : null;
            tableLast = Write(container[i], next, IsSigned(next) ? scope with { KeepNext = true } : scope);
        }

        return tableLast;
    }

    /// <summary>Signatures that stand on a page by themselves could be put under anything, so what they sign stays with them.</summary>
    private bool IsSigned(Block? next) => next is not null && _context.Outline.PlanOf(next)?.Content is SignatureContent or SignatoryTableContent;

    /// <returns>Whether a table came last.</returns>
    private bool Write(Block block, Block? next, in BlockScope scope)
    {
        var plan = _context.Outline.PlanOf(block);
        if (plan?.IsConsumed == true || block is FootnoteGroup or LinkReferenceDefinitionGroup)
        {
            return false;
        }

        if (plan?.Content is { } content)
        {
            return WriteContent(content, block, plan, next, scope);
        }

        if (!scope.InCell)
        {
            _context.Sections.Enter();
        }

        switch (block)
        {
            case LateParagraph late:
                WriteLate(late, scope);
                return false;
            case PipeTable table:
                _pipeTables.Write(table, plan, Available(scope), IsNote(next));
                return SpaceAfterTable(next, scope);
            case ParagraphBlock paragraph:
                WriteText(paragraph.Inline, scope, leaveOutBlank: !scope.InCell);
                return false;
            case HeadingBlock heading when plan?.Heading is not null:
                _headings.Write(heading);
                return false;
            case ListBlock list:
                _lists.Write(list, scope);
                return false;
            case Table table:
                _tables.Write(table, plan, Available(scope), IsNote(next));
                return SpaceAfterTable(next, scope);
            case Directive { Name: DirectiveReader.Source or DirectiveReader.Note } note:
                WriteText(note.Inline, scope with { Style = WordStyle.TableNote, Alignment = null });
                return false;
            case Directive { Inline: null }:
                return false;
            case CustomContainer container:
                return WriteAll(container, ScopeOf(container, scope));
            case QuoteBlock quote:
                return WriteAll(quote, scope.InCell ? scope : scope with { Style = WordStyle.Quote });
            case CodeBlock code:
                WriteCode(code);
                return false;
            case ThematicBreakBlock:
                WriteRule();
                return false;
            case ContainerBlock container:
                return WriteAll(container, scope);
            case LeafBlock leaf:
                WriteText(leaf.Inline, scope);
                return false;
            default:
                return false;
        }
    }

    private bool WriteContent(IWordContent content, Block block, BlockPlan plan, Block? next, in BlockScope scope)
    {
        if (scope.InCell && content is not PictureContent)
        {
            _context.Diagnostics.Error("KKS4006", $"{ContentName.Of(content)} tidak dapat berdiri di dalam kalimat atau sel.", block, "Letakkan sendirian di dalam paragraf badan dokumen.");
            return false;
        }

        if (content is not (SectionContent or CoverContent or DocumentContent) && !scope.InCell)
        {
            // Only now is it known how wide the page is.
            _context.Sections.Enter();
        }

        var beforeChapter = next is not null && _context.Outline.PlanOf(next)?.Heading is { Level: 1 };
        return _contents.Write(content, block, plan, Available(scope), beforeChapter) && SpaceAfterTable(next, scope);
    }

    /// <summary>A paragraph after a table, unless its own notes follow: two tables would become one, and text would stick to it.</summary>
    private bool SpaceAfterTable(Block? next, in BlockScope scope)
    {
        if (IsNote(next) || scope.InCell)
        {
            return true;
        }

        _paragraphs.WriteSeparator(after: SpaceBelowTable);
        return false;
    }

    private static bool IsNote(Block? block) => block is Directive { Name: DirectiveReader.Source or DirectiveReader.Note };

    /// <summary>How wide a table or picture may be here.</summary>
    private int Available(in BlockScope scope) => scope switch
    {
        { InCell: true } => scope.Width,
        _ when _context.Sections.FixedPage is not null => scope.Width - scope.Indent,
        _ => _context.Sections.Page.TextWidth - scope.Indent,
    };

    private void WriteText(ContainerInline? inlines, in BlockScope scope, bool leaveOutBlank = false)
    {
        // What is left of a line that only set attributes or held a comment.
        if (leaveOutBlank && inlines?.FirstChild is null or LiteralInline { Content.IsEmpty: true, NextSibling: null })
        {
            return;
        }

        _paragraphs.Open(scope);
        _inlines.Width = Available(scope);
        _inlines.Write(inlines, scope.Bold ? RunFormat.Bold : RunFormat.None);
        _paragraphs.Close();
    }

    private void WriteLate(LateParagraph paragraph, in BlockScope scope)
    {
        if (paragraph.Plain is not { } text)
        {
            WriteText(_late.Read(paragraph), scope, leaveOutBlank: !scope.InCell);
            return;
        }

        _paragraphs.Open(scope);
        _inlines.WritePlain(text, scope.Bold ? RunFormat.Bold : RunFormat.None);
        _paragraphs.Close();
    }

    private void WriteCode(CodeBlock code)
    {
        _paragraphs.Open(WordStyle.Code);
        _runs.Text(code.Lines.ToString().TrimEnd(), RunFormat.None);
        _paragraphs.Close();
        _paragraphs.WriteSeparator(after: SpaceBelowTable);
    }

    private void WriteRule()
    {
        var xml = _context.Xml;
        xml.Raw("<w:p><w:pPr>"u8);
        xml.Raw(_context.Sheet.Paragraph(WordStyle.Separator));
        xml.Raw("<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"7F7F7F\"/></w:pBdr><w:spacing w:before=\"120\" w:after=\"240\"/></w:pPr></w:p>"u8);
    }

    private static BlockScope ScopeOf(CustomContainer container, in BlockScope scope) => container.Info switch
    {
        "tengah" => scope with { Style = WordStyle.Aligned, Alignment = Alignment.Center },
        "kanan" => scope with { Style = WordStyle.Aligned, Alignment = Alignment.Right },
        "kiri" => scope with { Style = WordStyle.Aligned, Alignment = Alignment.Left },
        "judul" => scope with { Style = WordStyle.Title, Alignment = null },
        "utuh" => scope with { KeepNext = true },
        _ => scope,
    };
}

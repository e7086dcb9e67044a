using Kks.Reporting.Word.Outlines;
using Kks.Reporting.Word.Styles;
using Markdig.Syntax;

namespace Kks.Reporting.Word.Writing;

/// <summary>Writes headings; their numbers come from Word's own multilevel list.</summary>
internal sealed class HeadingBlockWriter(WriterContext context, RunWriter runs, InlineWriter inlines, ParagraphWriter paragraphs)
{
    private static readonly WordStyle[] Levels =
        [WordStyle.Heading1, WordStyle.Heading2, WordStyle.Heading3, WordStyle.Heading4, WordStyle.Heading5];

    public void Write(HeadingBlock block)
    {
        var info = context.Outline.PlanOf(block)?.Heading
            ?? throw new InvalidOperationException("A heading the first pass has not seen.");
        Open(info);
        if (info.CountsChapter || info.CountsAppendix)
        {
            // "BAB I" has a line of its own; in tables of contents Word makes it one line again.
            runs.Break(RunFormat.None);
            runs.Close();
        }

        var toc = info.Bookmark is null ? -1 : context.OpenBookmark(info.Bookmark);
        var reference = info.ReferenceBookmark is null ? -1 : context.OpenBookmark(info.ReferenceBookmark);
        inlines.Write(block.Inline);
        WriteCounter(info);
        runs.Close();
        CloseBookmark(reference);
        CloseBookmark(toc);
        paragraphs.Close();
    }

    private void Open(HeadingInfo info)
    {
        var style = info.Kind == HeadingKind.Front ? WordStyle.FrontHeading : Levels[info.Level - 1];
        var scope = new BlockScope(style, null, 0, 0, false, 0);
        switch (info.Kind)
        {
            case HeadingKind.Unnumbered:
                // Number 0 takes the style's numbering away; the indentation that came with it must go too.
                paragraphs.Open(scope, 0, 0, "<w:ind w:left=\"0\" w:firstLine=\"0\"/>");
                break;
            case HeadingKind.Appendix when context.Pack.Numbering.AppendixNumber is { } number:
                paragraphs.Open(scope, number, info.Level - 1);
                break;
            default:
                paragraphs.Open(scope);
                break;
        }
    }

    /// <summary>Moves the hidden counter by which captions know their chapter in figures, though the chapter itself is printed in Roman numerals.</summary>
    private void WriteCounter(HeadingInfo info)
    {
        if (info.CountsChapter)
        {
            runs.Field("SEQ Bab \\h", string.Empty, RunFormat.Hidden);
        }
        else if (info.CountsAppendix)
        {
            runs.Field("SEQ Lampiran \\h", string.Empty, RunFormat.Hidden);
        }
    }

    private void CloseBookmark(int id)
    {
        if (id >= 0)
        {
            context.CloseBookmark(id);
        }
    }
}

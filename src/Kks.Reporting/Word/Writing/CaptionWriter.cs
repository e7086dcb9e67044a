using System.Globalization;
using Kks.Reporting.Word.Outlines;
using Kks.Reporting.Word.Styles;
using Markdig.Syntax.Inlines;

namespace Kks.Reporting.Word.Writing;

/// <summary>Writes captions: <c>Tabel { SEQ Bab \c }.{ SEQ Tabel \s 1 } Judul</c>, with bookmarks for lists and references.</summary>
internal sealed class CaptionWriter(WriterContext context, RunWriter runs, InlineWriter inlines, ParagraphWriter paragraphs)
{
    public void Write(CaptionInfo caption, WordStyle style, string text, ContainerInline? formatted = null)
    {
        paragraphs.Open(style);
        var toc = context.OpenBookmark(caption.Bookmark);
        WriteLabel(caption);
        runs.Text(" ", RunFormat.None);
        if (formatted is null)
        {
            runs.Text(text, RunFormat.None);
        }
        else
        {
            inlines.Write(formatted);
        }

        runs.Close();
        context.CloseBookmark(toc);
        paragraphs.Close();
    }

    /// <summary>Writes the caption a table's plan asks for, if any, and gives the table's title; empty where it has none.</summary>
    public string WriteAbove(BlockPlan? plan)
    {
        var title = plan?.CaptionText is { } text ? PlainText.Of(text) : string.Empty;
        if (plan?.Captions is [{ } caption, ..])
        {
            Write(caption, WordStyle.CaptionAbove, title, plan.CaptionText);
        }

        return title;
    }

    private void WriteLabel(CaptionInfo caption)
    {
        var reference = caption.ReferenceBookmark is null ? -1 : context.OpenBookmark(caption.ReferenceBookmark);
        runs.Text($"{caption.Word} ", RunFormat.None);
        if (caption.ChapterIsField)
        {
            runs.Field("SEQ Bab \\c", caption.Chapter, RunFormat.None);
        }
        else
        {
            runs.Text(caption.Chapter, RunFormat.None);
        }

        if (caption.Chapter.Length > 0)
        {
            runs.Text(".", RunFormat.None);
        }

        var index = caption.Index.ToString(CultureInfo.InvariantCulture);
        // Word starts anew at a chapter by \s; LibreOffice knows only \r.
        var start = caption.CountsOn ? "" : caption.Reset || caption.Index == 1 ? $" \\r {index}" : " \\s 1";
        runs.Field($"SEQ {caption.Word} \\* ARABIC{start}", index, RunFormat.None);
        if (reference >= 0)
        {
            context.CloseBookmark(reference);
        }
    }
}

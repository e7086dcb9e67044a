using Kks.Reporting.WordTemplates.Outlines;
using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>Around and in a paragraph that contents lists may list: gives it a bookmark and notes its text.</summary>
internal sealed class ListedMarker(ListedParagraph paragraph, ListedMarkerKind kind) : Marker
{
    public override void Write(PartRendering part)
    {
        var outline = part.Document.Outline;
        switch (kind)
        {
            case ListedMarkerKind.Before:
                Begin(part, outline);
                break;
            case ListedMarkerKind.Start:
                OpenBookmark(part, outline);
                break;
            case ListedMarkerKind.End when outline.Open.Peek() is { Bookmark: not null } open:
                part.WriteMarkup($"<w:bookmarkEnd w:id=\"{open.BookmarkId}\"/>");
                break;
            case ListedMarkerKind.After:
                Finish(part, outline);
                break;
        }
    }

    private void Begin(PartRendering part, OutlineRecord outline)
    {
        if (paragraph.HeadingLevel is { } level)
        {
            outline.Sequences.PassHeading(level);
        }

        outline.Open.Push(new OpenListed { IsHeld = outline.IsListening });
        if (outline.IsListening)
        {
            part.Hold();
        }
    }

    private static void OpenBookmark(PartRendering part, OutlineRecord outline)
    {
        var open = outline.Open.Peek();
        if (!outline.IsWanted || !open.IsHeld)
        {
            return;
        }

        open.Bookmark = ContentsBookmark.Name(outline.Counters.NextBookmark());
        open.BookmarkId = part.Document.Ids.NextBookmark();
        part.WriteMarkup($"<w:bookmarkStart w:id=\"{open.BookmarkId}\" w:name=\"{open.Bookmark}\"/>");
    }

    private void Finish(PartRendering part, OutlineRecord outline)
    {
        var open = outline.Open.Pop();
        if (!open.IsHeld)
        {
            return;
        }

        var held = part.TakeHeld();
        if (!open.IsReplaced)
        {
            outline.Add(paragraph, MarkupPlainText.Of(held), open);
        }

        part.Output.WriteLiteral(held);
    }
}

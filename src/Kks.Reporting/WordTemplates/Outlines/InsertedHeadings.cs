using System.Text;
using System.Xml.Linq;
using Kks.Reporting.Word.Documents;
using Kks.Reporting.Word.Xml;
using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>Lists the headings of inserted documents with those of the template: gives each a bookmark and notes its text.</summary>
internal sealed class InsertedHeadings(DocumentRendering document) : IInsertedBlocks
{
    public void Pass(IReadOnlyList<XElement> blocks)
    {
        var headings = document.Template.Plan.Outline.Headings;
        foreach (var paragraph in blocks.SelectMany(block => block.DescendantsAndSelf(WordNames.Main + "p")).ToList())
        {
            var properties = paragraph.Element(WordNames.Main + "pPr");
            var style = properties?.Element(WordNames.Main + "pStyle")?.Attribute(WordNames.Value)?.Value;
            if (style is not null && headings.TryGetValue(style, out var heading))
            {
                Note(paragraph, properties!.Element(WordNames.Main + "numPr") is null ? heading : heading with { Number = null });
            }
        }
    }

    private void Note(XElement paragraph, ListedParagraph heading)
    {
        var outline = document.Outline;
        outline.Sequences.PassHeading(heading.HeadingLevel!.Value);
        var open = new OpenListed { IsHeld = false, Bookmark = ContentsBookmark.Name(outline.Counters.NextBookmark()), BookmarkId = document.Ids.NextBookmark() };
        var marks = paragraph.Annotation<BookmarkPair>() ?? Surround(paragraph);
        marks.Name(open.BookmarkId, open.Bookmark);
        outline.Add(heading, MarkupPlainText.Of(Encoding.UTF8.GetBytes(paragraph.ToString(SaveOptions.DisableFormatting))), open);
    }

    private static BookmarkPair Surround(XElement paragraph)
    {
        var marks = new BookmarkPair();
        paragraph.Element(WordNames.Main + "pPr")!.AddAfterSelf(marks.Start);
        paragraph.Add(marks.End);
        paragraph.AddAnnotation(marks);
        return marks;
    }
}

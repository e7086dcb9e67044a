using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Styles;
using Markdig.Syntax;

namespace Kks.Reporting.Word.Writing;

/// <summary>
/// Writes the cover as a column of three fields: title at the top, emblem in the middle, publisher at the foot. Row heights do what
/// vertical alignment of a page would, and every reader of the format knows them.
/// </summary>
internal sealed class CoverWriter(WriterContext context, RunWriter runs, ParagraphWriter paragraphs, PictureWriter pictures)
{
    // Together nine tenths of the page, so that a longer title still leaves it one page.
    private const double TitleShare = 0.33;
    private const double EmblemShare = 0.30;
    private const double PublisherShare = 0.27;

    private const double EmblemHeightCm = 5.5;

    public void Write(CoverContent cover, Block place)
    {
        var (xml, page) = (context.Xml, context.Sections.Page);
        xml.Markup($"<w:tbl><w:tblPr><w:tblW w:w=\"{page.TextWidth}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"{page.TextWidth}\"/></w:tblGrid>");
        WriteField(page, TitleShare, "top", () => WriteTitle(cover));
        WriteField(page, EmblemShare, "center", () => WriteEmblem(cover, place, page.TextWidth));
        WriteField(page, PublisherShare, "bottom", () => WritePublisher(cover));
        xml.Raw("</w:tbl>"u8);
        if (cover.Note is { } note)
        {
            paragraphs.Write(WordStyle.CoverNote, note);
        }
    }

    private void WriteField(PageGeometry page, double share, string side, Action content)
    {
        var xml = context.Xml;
        xml.Markup($"<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"{(int)(page.TextHeight * share)}\" w:hRule=\"atLeast\"/></w:trPr>");
        xml.Markup($"<w:tc><w:tcPr><w:tcW w:w=\"{page.TextWidth}\" w:type=\"dxa\"/><w:vAlign w:val=\"{side}\"/></w:tcPr>");
        content();
        xml.Raw("</w:tc></w:tr>"u8);
    }

    private void WriteTitle(CoverContent cover)
    {
        paragraphs.Write(WordStyle.CoverTitle, cover.Title);
        foreach (var line in cover.Subtitle)
        {
            paragraphs.Write(WordStyle.CoverSubtitle, line);
        }
    }

    private void WriteEmblem(CoverContent cover, Block place, int width)
    {
        if (cover.Emblem is null)
        {
            paragraphs.WriteSeparator();
            return;
        }

        var emblem = new PictureContent(cover.Emblem) { AlternativeText = cover.EmblemText ?? "Lambang daerah", MaxHeightCm = EmblemHeightCm };
        pictures.WriteParagraph(emblem, place, width, new BlockScope(WordStyle.Aligned, Alignment.Center, 0, 0, false, width));
    }

    private void WritePublisher(CoverContent cover)
    {
        foreach (var line in cover.Publisher)
        {
            paragraphs.Write(WordStyle.CoverPublisher, line);
        }

        paragraphs.Write(WordStyle.CoverPublisher, cover.Year);
        runs.Close();
    }
}

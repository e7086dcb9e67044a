using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Outlines;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Tables;
using Markdig.Syntax;

namespace Kks.Reporting.Word.Writing;

/// <summary>Writes pictures that stand by themselves, alone or side by side, with their captions below.</summary>
internal sealed class PictureBlockWriter(WriterContext context, ParagraphWriter paragraphs, PictureWriter pictures, CaptionWriter captions)
{
    // Room between two pictures side by side.
    private const int Gutter = 170;

    public void Write(PictureContent picture, CaptionInfo? caption, Block place, int width)
    {
        pictures.WriteParagraph(picture, place, width, new BlockScope(WordStyle.Picture, null, 0, 0, false, width));
        WriteCaption(picture, caption);
    }

    public void WriteRow(PictureRowContent row, IReadOnlyList<CaptionInfo?> numbers, Block place, int width)
    {
        var columns = Math.Clamp(Math.Min(row.Columns, row.Pictures.Count), 1, 3);
        var frame = new TableFrame(context.Xml, ColumnWidths.Share(width, [], Enumerable.Repeat(1.0, columns).ToArray()));
        frame.Open(context.Sheet, TableStyle.Plain, hasHeader: false);
        var items = row.Pictures.Select((picture, i) => (Picture: picture, Caption: i < numbers.Count ? numbers[i] : null)).ToList();
        foreach (var line in items.Chunk(columns))
        {
            frame.WriteRow(
                line,
                static _ => (1, 1),
                (item, exists, column, _) => WriteCell(exists ? item.Picture : null, item.Caption, place, frame.Width(column, 1) - Gutter),
                isHeader: false);
        }

        if (items.Count == 0)
        {
            frame.WriteRow<object>([], static _ => (1, 1), (_, _, _, _) => paragraphs.WriteSeparator(), isHeader: false);
        }

        frame.Close();
    }

    private void WriteCell(PictureContent? picture, CaptionInfo? caption, Block place, int width)
    {
        if (picture is null)
        {
            paragraphs.WriteSeparator();
            return;
        }

        pictures.WriteParagraph(picture, place, width, new BlockScope(WordStyle.Picture, null, 0, 0, false, width));
        WriteCaption(picture, caption);
    }

    private void WriteCaption(PictureContent picture, CaptionInfo? caption)
    {
        if (caption is not null)
        {
            captions.Write(caption, WordStyle.CaptionBelow, picture.Caption ?? string.Empty);
        }
    }
}

using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Tables;
using Markdig.Syntax;

namespace Kks.Reporting.Word.Writing;

/// <summary>Writes the heads of official paper: letterhead with its double rule, and number, nature, attachments and subject of a letter.</summary>
internal sealed class LetterWriter(WriterContext context, RunWriter runs, ParagraphWriter paragraphs, PictureWriter pictures)
{
    private const double EmblemHeightCm = 2.3;

    public void WriteLetterhead(LetterheadContent letterhead, Block place, int width)
    {
        string?[] wanted = letterhead.Emblem is null ? [null] : ["2.6cm", null];
        var frame = new TableFrame(context.Xml, ColumnWidths.Share(width, wanted, wanted.Select(_ => 1.0).ToArray()));
        frame.Open(context.Sheet, TableStyle.Plain, hasHeader: false);
        frame.WriteRow(
            wanted,
            static _ => (1, 1),
            (_, _, column, _) => WriteHeadCell(letterhead, place, column < wanted.Length - 1, frame.Width(column, 1)),
            isHeader: false);
        frame.Close();
        WriteDoubleRule();
    }

    public void WriteCorrespondence(CorrespondenceContent letter, int width)
    {
        var lines = new (string Label, string? Value)[]
        {
            ("Nomor", letter.Number), ("Sifat", letter.Nature), ("Lampiran", letter.Attachments), ("Hal", letter.Subject),
        }.Where(line => line.Value is not null).ToList();
        lines = lines.Count > 0 ? lines : [(string.Empty, string.Empty)];
        var frame = new TableFrame(context.Xml, ColumnWidths.Share(width, ["2.2cm", "0.5cm", null, "6.5cm"], [1, 1, 1, 1]));
        frame.Open(context.Sheet, TableStyle.Plain, hasHeader: false);
        for (var i = 0; i < lines.Count; i++)
        {
            var (label, value) = lines[i];
            string[] cells = i == 0 ? [label, ":", value ?? string.Empty, string.Empty] : [label, ":", value ?? string.Empty];
            var isFirst = i == 0;
            frame.WriteRow(
                cells.Select((text, column) => (text, column)).ToList(),
                cell => (1, cell.column == 3 ? lines.Count : 1),
                (cell, _, column, _) => WriteLetterCell(letter, cell.text, isFirst && column == 3),
                isHeader: false);
        }

        frame.Close();
    }

    private void WriteHeadCell(LetterheadContent letterhead, Block place, bool isEmblem, int width)
    {
        if (isEmblem)
        {
            var emblem = new PictureContent(letterhead.Emblem!) { AlternativeText = letterhead.EmblemText ?? "Lambang", MaxHeightCm = EmblemHeightCm };
            pictures.WriteParagraph(emblem, place, width, new BlockScope(WordStyle.LetterheadAddress, null, 0, 0, false, width));
            return;
        }

        for (var i = 0; i < letterhead.Lines.Count; i++)
        {
            paragraphs.Write(i == letterhead.Lines.Count - 1 ? WordStyle.LetterheadName : WordStyle.Letterhead, letterhead.Lines[i]);
        }

        foreach (var line in letterhead.Address)
        {
            paragraphs.Write(WordStyle.LetterheadAddress, line);
        }

        if (letterhead.Lines.Count + letterhead.Address.Count == 0)
        {
            paragraphs.WriteSeparator();
        }
    }

    private void WriteDoubleRule()
    {
        var xml = context.Xml;
        xml.Raw("<w:p><w:pPr>"u8);
        xml.Raw(context.Sheet.Paragraph(WordStyle.Separator));
        xml.Raw("<w:pBdr><w:top w:val=\"thickThinSmallGap\" w:sz=\"24\" w:space=\"1\" w:color=\"000000\"/></w:pBdr><w:spacing w:before=\"60\" w:after=\"240\"/></w:pPr></w:p>"u8);
    }

    private void WriteLetterCell(CorrespondenceContent letter, string text, bool isRight)
    {
        if (!isRight)
        {
            paragraphs.Write(WordStyle.Correspondence, text);
            return;
        }

        paragraphs.Write(WordStyle.Correspondence, letter.PlaceAndDate);
        if (letter.Addressee.Count == 0)
        {
            return;
        }

        paragraphs.Write(WordStyle.Correspondence, null);
        foreach (var line in letter.Addressee)
        {
            paragraphs.Write(WordStyle.Correspondence, line);
        }

        runs.Close();
    }
}

using System.Globalization;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Outlines;
using Kks.Reporting.Word.Styles;

namespace Kks.Reporting.Word.Writing;

/// <summary>
/// Writes tables of contents as Word's own fields with their entries already in them, each a link to its place, so that Word has nothing
/// to ask when it opens the document.
/// </summary>
internal sealed class ContentsWriter(WriterContext context, RunWriter runs, ParagraphWriter paragraphs)
{
    private static readonly WordStyle[] Levels =
        [WordStyle.Contents1, WordStyle.Contents2, WordStyle.Contents3, WordStyle.Contents4, WordStyle.Contents5];

    public void Write(ContentsContent contents)
    {
        var entries = context.Outline.Entries.Where(e => e.Kind == contents.Kind && e.Level <= contents.Levels).ToList();
        var isMain = contents.Kind == ContentsKind.Headings;
        context.Xml.Raw(isMain
            ? "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"u8
            : default);
        for (var i = 0; i < entries.Count; i++)
        {
            WriteEntry(entries[i], isMain, i == 0 ? Instruction(contents) : null);
        }

        if (entries.Count == 0)
        {
            paragraphs.Open(WordStyle.CaptionContents);
            OpenField(Instruction(contents));
            runs.Text("Tidak ada.", RunFormat.Italic);
        }
        else
        {
            paragraphs.Open(WordStyle.Separator);
        }

        runs.FieldChar(RunFormat.None, "end"u8);
        paragraphs.Close();
        context.Xml.Raw(isMain ? "</w:sdtContent></w:sdt>"u8 : default);
    }

    private static string Instruction(ContentsContent contents) => contents.Kind switch
    {
        ContentsKind.Headings => string.Create(CultureInfo.InvariantCulture, $"TOC \\o \"1-{contents.Levels}\" \\h \\z \\u"),
        ContentsKind.Appendices => "TOC \\h \\z \\c \"Lampiran\"",
        _ => $"TOC \\h \\z \\c \"{CaptionCounter.Word(contents.Kind)}\"",
    };

    private void OpenField(string instruction)
    {
        runs.FieldChar(RunFormat.None, "begin"u8);
        context.Xml.Markup($"<w:r><w:instrText xml:space=\"preserve\"> {instruction} </w:instrText></w:r>");
        runs.FieldChar(RunFormat.None, "separate"u8);
    }

    private void WriteEntry(ContentsEntry entry, bool isMain, string? instruction)
    {
        var style = isMain ? Levels[entry.Level - 1] : WordStyle.CaptionContents;
        var right = context.Sections.Page.TextWidth;
        paragraphs.Open(new BlockScope(style, null, 0, 0, false, 0), tabs: string.Create(
            CultureInfo.InvariantCulture,
            $"<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"{right}\"/></w:tabs>"));
        if (instruction is not null)
        {
            OpenField(instruction);
        }

        context.Xml.Markup($"<w:hyperlink w:anchor=\"{entry.Bookmark}\" w:history=\"1\">");
        WriteText(entry);
        runs.Text("\t", RunFormat.None);

        // Chapters stand in capitals, but page iv is not page IV.
        runs.Field($"PAGEREF {entry.Bookmark} \\h", context.PageOf(entry.Bookmark), RunFormat.AsTyped);
        context.Xml.Raw("</w:hyperlink>"u8);
        paragraphs.Close();
    }

    /// <summary>Number and text; a tab between them where the style hangs the text, a blank behind BAB I.</summary>
    private void WriteText(ContentsEntry entry)
    {
        if (entry.Label.Length > 0)
        {
            var hangs = entry.Kind != ContentsKind.Headings || entry.Level > 1;
            runs.Text(entry.Label, RunFormat.None);
            runs.Text(hangs ? "\t" : " ", RunFormat.None);
        }

        runs.Text(entry.Text, RunFormat.None);
    }
}

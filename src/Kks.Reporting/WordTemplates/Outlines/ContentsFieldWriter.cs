using System.Globalization;
using Kks.Reporting.Word.Outlines;
using Kks.Reporting.Word.Xml;
using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>Writes a contents list of the template with its entries in it, each a link to its place, so that Word has nothing to ask.</summary>
internal sealed class ContentsFieldWriter(ContentsField field, Utf8XmlWriter xml, DocumentRendering document)
{
    public void Write()
    {
        var entries = document.Outline.Entries.Select(entry => (Entry: entry, Level: field.LevelOf(entry))).Where(pair => pair.Level is not null).ToList();
        for (var i = 0; i < entries.Count; i++)
        {
            Open(field.Looks.Of(entries[i].Level!.Value), isFirst: i == 0);
            WriteEntry(entries[i].Entry, entries[i].Level!.Value);
            Close(isLast: i == entries.Count - 1);
        }

        if (entries.Count == 0)
        {
            Open(field.Looks.Of(1), isFirst: true);
            Text("Tidak ada.", "");
            Close(isLast: true);
        }
    }

    private void Open(EntryLook look, bool isFirst)
    {
        xml.Raw("<w:p>"u8);
        xml.Literal(look.Paragraph);
        if (isFirst)
        {
            xml.Raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"u8);
            xml.Markup($"<w:r><w:instrText xml:space=\"preserve\"> {field.Code.Text} </w:instrText></w:r>");
            xml.Raw("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"u8);
        }
    }

    private void Close(bool isLast)
    {
        xml.Raw(isLast && field.EndsInside ? "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"u8 : "</w:p>"u8);
    }

    private void WriteEntry(OutlineEntry entry, int level)
    {
        var look = field.Looks.Of(level);
        var isLink = field.Code.Has("h");
        if (isLink)
        {
            xml.Markup($"<w:hyperlink w:anchor=\"{entry.Bookmark}\" w:history=\"1\">");
        }

        if (entry.Label.Length > 0)
        {
            Text(entry.Label, look.Run);
            Text(entry.Paragraph.Number is { } number && number.List.Levels[number.Level].EndsWithTab ? "\t" : " ", look.Run);
        }

        Text(entry.Text, look.Run);
        if (field.ShowsPage(level))
        {
            Text(field.Code.Value("p") ?? "\t", look.PageRun);
            WritePage(entry, look.PageRun);
        }

        xml.Raw(isLink ? "</w:hyperlink>"u8 : default);
    }

    /// <summary>The page number is a field of its own, empty until someone has counted the pages: none is better than a wrong one.</summary>
    private void WritePage(OutlineEntry entry, string format)
    {
        Run(format, "<w:fldChar w:fldCharType=\"begin\"/>"u8);
        xml.Raw("<w:r>"u8);
        xml.Literal(format);
        xml.Markup($"<w:instrText xml:space=\"preserve\"> PAGEREF {entry.Bookmark} \\h </w:instrText></w:r>");
        Run(format, "<w:fldChar w:fldCharType=\"separate\"/>"u8);
        if (document.Options.PageNumbers?.TryGetValue(entry.Bookmark, out var page) is true)
        {
            Text(entry.Paragraph.IsRoman ? Numerals.Roman(page).ToLowerInvariant() : page.ToString(CultureInfo.InvariantCulture), format);
        }

        Run(format, "<w:fldChar w:fldCharType=\"end\"/>"u8);
    }

    private void Run(string format, ReadOnlySpan<byte> content)
    {
        xml.Raw("<w:r>"u8);
        xml.Literal(format);
        xml.Raw(content);
        xml.Raw("</w:r>"u8);
    }

    private void Text(string text, string format)
    {
        xml.Raw("<w:r>"u8);
        xml.Literal(format);
        if (text == "\t")
        {
            xml.Raw("<w:tab/></w:r>"u8);
            return;
        }

        xml.Raw("<w:t xml:space=\"preserve\">"u8);
        xml.RunText(text);
        xml.Raw("</w:t></w:r>"u8);
    }
}

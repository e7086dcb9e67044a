using Kks.Reporting.Word.Documents;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Xml;
using Markdig.Syntax;

namespace Kks.Reporting.Word.Writing;

/// <summary>Writes the part that holds the footnotes.</summary>
internal sealed class FootnotesPartWriter(WriterContext context, RunWriter runs, InlineWriter inlines, ParagraphWriter paragraphs)
{
    public void WriteTo(PackageWriter package)
    {
        var relationships = context.Relationships = context.Notes.RelationshipsOf(NoteKind.Footnote);
        using (var xml = package.OpenXml("word/footnotes.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"))
        {
            context.Xml = runs.Xml = xml;
            xml.Markup($"<w:footnotes{XmlNames.Declarations}>");
            xml.Raw("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"u8);
            xml.Raw("<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"u8);
            WriteNotes();
            xml.Raw(context.Notes.Of(NoteKind.Footnote));
            xml.Raw("</w:footnotes>"u8);
            context.ReportReplaced();
        }

        if (!relationships.IsEmpty)
        {
            relationships.WriteTo(package, "word/_rels/footnotes.xml.rels");
        }
    }

    /// <summary>Writes the notes alone, into the part that is open.</summary>
    public void WriteNotes()
    {
        foreach (var (id, note) in context.Footnotes.Notes)
        {
            WriteNote(id, note);
        }
    }

    private void WriteNote(int id, ContainerBlock note)
    {
        context.Xml.Markup($"<w:footnote w:id=\"{id}\">");
        var paragraphsOfNote = note.Descendants<LeafBlock>().Where(block => block.Inline is not null).ToList();
        if (paragraphsOfNote.Count == 0)
        {
            WriteParagraph(null, isFirst: true);
        }

        for (var i = 0; i < paragraphsOfNote.Count; i++)
        {
            WriteParagraph(paragraphsOfNote[i], i == 0);
        }

        context.Xml.Raw("</w:footnote>"u8);
    }

    private void WriteParagraph(LeafBlock? block, bool isFirst)
    {
        paragraphs.Open(WordStyle.FootnoteText);
        if (isFirst)
        {
            var style = context.Sheet.Id(WordStyle.FootnoteReference);
            context.Xml.Raw("<w:r>"u8);
            if (style is not null)
            {
                context.Xml.Markup($"<w:rPr><w:rStyle w:val=\"{style}\"/></w:rPr>");
            }

            context.Xml.Raw("<w:footnoteRef/></w:r>"u8);
            runs.Text(" ", RunFormat.None);
        }

        inlines.WriteFootnote(block?.Inline);
        paragraphs.Close();
    }
}

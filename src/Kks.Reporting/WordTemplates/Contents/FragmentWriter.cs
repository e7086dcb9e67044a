using System.Xml.Linq;
using Kks.Model.Diagnostics;
using Kks.Reporting.Markdown;
using Kks.Reporting.Rendering;
using Kks.Reporting.Word;
using Kks.Reporting.Word.Charts;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Documents;
using Kks.Reporting.Word.Outlines;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Pictures;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Writing;
using Kks.Reporting.Word.Xml;
using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Outlines;
using Kks.Reporting.WordTemplates.Rendering;
using Markdig.Syntax;
using DiagnosticBag = Kks.Reporting.Word.Diagnosing.DiagnosticBag;

namespace Kks.Reporting.WordTemplates.Contents;

/// <summary>
/// Writes components and Markdown in place of the paragraph they stand in: value -> blocks -> WordprocessingML of the same part. For one
/// rendering, not thread-safe.
/// </summary>
internal sealed class FragmentWriter : IContentWriter
{
    private readonly DocumentRendering _document;
    private readonly ContentKit _kit;
    private readonly WordOptions _options;
    private readonly DiagnosticBag _diagnostics;
    private int _reported;
    private int _fragments;

    public FragmentWriter(DocumentRendering document, ContentKit kit, string prefix)
    {
        (_document, _kit) = (document, kit);
        _diagnostics = new DiagnosticBag(document.Template.Options.Name);
        _options = new WordOptions { Images = document.Options.Images, PageNumbers = document.Options.PageNumbers };
        Media = new MediaStore(_options.Images, _diagnostics, prefix + "gambar");
        Charts = new ChartStore(prefix + "grafik");
        Documents = new InsertedDocuments(
            new DocumentHost
            {
                Styles = ReadStyles,
                Lists = document.Template.Plan.Numbering!.ToXml,
                Numbering = document.Lists,
                Media = Media,
                Ids = document.Ids,
                Notes = new FragmentNotes(document),
                Source = document.Options.Documents,
                Prefix = prefix,
                Bookmarks = document.Template.Plan.Bookmarks,
            },
            _diagnostics);
    }

    public MediaStore Media { get; }

    public ChartStore Charts { get; }

    public InsertedDocuments Documents { get; }

    /// <inheritdoc/>
    public bool Write(object content, PartRendering part)
    {
        if (content is not (MarkdownFragment or IWordContent))
        {
            return false;
        }

        if (part.PictureSlot is { } slot && content is PictureContent shown)
        {
            Replace(shown, part, slot);
        }
        else if (content is ContentsContent list && part.OpenSite is { } open && !part.IsInNote)
        {
            _document.Outline.IsWanted = true;
            part.ReplaceParagraph(stream => stream.Write(part.Later(xml => WriteList(list, part, open, xml))));
        }
        else if (part.OpenSite is { } site && content is not SectionContent)
        {
            part.ReplaceParagraph(stream => WriteBlocks(content, part, site, stream, part.EndsWith("</w:tbl>"u8)));
        }
        else if (content is PictureContent picture && part.Site is { } place && part.Escaper.InRun)
        {
            part.WriteDirect(stream => WriteInline(picture, part, place, stream));
        }
        else
        {
            var refused = part.OpenSite ?? part.Site;
            _document.Report(
                WordTemplateCodes.ContentInText, Severity.Error, "Isi ini bukan teks dan tidak dapat berdiri di sini.", refused?.Place, "Letakkan tag sendirian dalam paragraf badan dokumen.");
        }

        return true;
    }

    /// <summary>Has a picture take the place of one of the template: what is written here is its alternative text.</summary>
    private void Replace(PictureContent picture, PartRendering part, PictureSlot slot)
    {
        if (Media.Find(picture.Source, MarkdownDialect.Parse("")) is { } stored)
        {
            part.Pictures[slot] = new ShownPicture(part.Relationships.Add(Relationships.Office + "image", stored.Target), stored.Info);
        }

        part.Output.WriteText(picture.AlternativeText ?? picture.Caption ?? "");
        PassOn(slot.Place);
    }

    private void WriteBlocks(object content, PartRendering part, ContentSite site, Stream stream, bool followsTable)
    {
        var body = content is MarkdownFragment fragment
            ? new MarkdownBody(NarrativeMarkdown.Contain(fragment, ++_fragments), [])
            : new MarkdownBody(MarkdownBody.Placeholder(0), [(IWordContent)content]);
        var tree = MarkdownDialect.Parse(body.Text);
        var outline = OutlineBuilder.Build(tree, body, _diagnostics, _document.Outline.Counters);
        _document.Outline.Add(outline);
        using (var xml = new Utf8XmlWriter(stream))
        {
            var context = MakeContext(body, tree, outline, part, site, xml, followsTable);
            var blocks = new BlockWriter(context);
            if (blocks.WriteAll(tree, new BlockScope(WordStyle.Body, null, 0, 0, false, site.Width)))
            {
                xml.Raw("<w:p/>"u8);
            }

            context.ReportReplaced();
            WriteNotes(context, part);
        }

        PassOn(site.Place);
    }

    /// <summary>A contents list, once all it lists is written.</summary>
    private void WriteList(ContentsContent list, PartRendering part, ContentSite site, Utf8XmlWriter xml)
    {
        var outline = new DocumentOutline();
        foreach (var entry in _document.Outline.Entries)
        {
            outline.List(entry.ToContentsEntry(), entry.Paragraph.IsRoman ? PageNumbering.Roman : PageNumbering.Arabic);
        }

        var body = new MarkdownBody(MarkdownBody.Placeholder(0), [list]);
        var tree = MarkdownDialect.Parse(body.Text);
        outline.Plan(tree[0], new BlockPlan { Content = list });
        new BlockWriter(MakeContext(body, tree, outline, part, site, xml)).WriteAll(tree, new BlockScope(WordStyle.Body, null, 0, 0, false, site.Width));
    }

    /// <summary>The notes of a fragment go into the part of the footnotes at once: only its own tree can read them.</summary>
    private void WriteNotes(WriterContext context, PartRendering part)
    {
        if (context.Footnotes.Notes.Count == 0)
        {
            return;
        }

        var path = _document.Template.Plan.FootnotesPath;
        using var stream = new BufferWriterStream(_document.NotesOf(path));
        using var xml = new Utf8XmlWriter(stream);
        context.Xml = xml;
        context.Relationships = _document.RelationshipsOf(path);
        new BlockWriter(context).Footnotes.WriteNotes();
        _ = part;
    }

    private void WriteInline(PictureContent picture, PartRendering part, ContentSite site, Stream stream)
    {
        var body = new MarkdownBody("", []);
        using (var xml = new Utf8XmlWriter(stream))
        {
            var context = MakeContext(body, MarkdownDialect.Parse(""), new DocumentOutline(), part, site, xml);
            var runs = new RunWriter(context.Pack.RunMarkup) { Xml = xml };
            xml.Raw("</w:t></w:r>"u8);
            new PictureWriter(context, runs, new ParagraphWriter(context, runs)).WriteInline(picture, MarkdownDialect.Parse(""), site.Width);
            runs.Close();
            xml.Raw("<w:r>"u8);
            xml.Literal(site.Look.Run);
            xml.Raw("<w:t xml:space=\"preserve\">"u8);
        }

        PassOn(site.Place);
    }

    private WriterContext MakeContext(MarkdownBody body, MarkdownDocument tree, DocumentOutline outline, PartRendering part, ContentSite site, Utf8XmlWriter xml, bool followsTable = false)
    {
        var context = new WriterContext(body, _kit.PackAt(site.Look), _options, outline, _diagnostics, _document.Cancellation)
        {
            Late = LateInlines.Of(tree),
            Xml = xml,
            Ids = _document.Ids,
            Media = Media,
            Charts = Charts,
            Lists = _document.Lists,
            Footnotes = new FootnoteStore(_document.Ids),
            DocumentRelationships = part.Relationships,
            Documents = Documents,
            InsertedBlocks = _document.Outline.IsWanted ? new InsertedHeadings(_document) : null,
            Pages = site.Section is { } section && part.OpenSite is null ? new FragmentPages(section, part, xml) : null,
            FollowsTable = followsTable,
            PlainProperties = site.Look.Paragraph.Length > 0 ? System.Text.Encoding.UTF8.GetBytes(site.Look.Paragraph) : null,
            AllowsFootnotes = part.Path == _document.Template.Package.Body && !part.IsInNote && !site.IsInBox,
        };
        context.Relationships = part.Relationships;
        context.Sections.FixedPage = new PageGeometry(site.Width, site.Height, 0, 0, 0, 0, false);
        return context;
    }

    private XElement ReadStyles()
    {
        using var styles = new MemoryStream(_document.Template.Plan.Replacements[_document.Template.Plan.StylesPath!], writable: false);
        return PartXml.Read(styles);
    }

    /// <summary>Hands on what was found, with the place of the tag: places in the fragment mean nothing to the template's author.</summary>
    private void PassOn(string place)
    {
        for (; _reported < _diagnostics.Items.Count; _reported++)
        {
            var found = _diagnostics.Items[_reported];
            _document.Report(found.Code, found.Severity, found.Message, place, found.Hint);
        }
    }
}

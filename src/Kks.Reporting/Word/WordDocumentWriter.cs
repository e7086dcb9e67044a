using Kks.Reporting.Markdown;
using Kks.Reporting.Word.Diagnosing;
using Kks.Reporting.Word.Documents;
using Kks.Reporting.Word.Outlines;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Writing;
using Kks.Reporting.Word.Xml;
using Markdig.Syntax;

namespace Kks.Reporting.Word;

/// <summary>
/// Writes Word documents: Markdown -> syntax tree -> outline (first pass) -> WordprocessingML (second pass) -> .docx.
/// Has no state; thread-safe. The same input gives the same bytes.
/// </summary>
public static class WordDocumentWriter
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>Writes a document, forward only: the stream need not be seekable, is not closed, and gets the same bytes either way.</summary>
    /// <param name="body">What to write.</param>
    /// <param name="pack">The reference document: styles, numbering, header and footer.</param>
    /// <param name="options">Paper, margins, font, properties, pictures.</param>
    /// <param name="output">Where the .docx goes.</param>
    /// <param name="cancellation">Stops the writing; what is in the stream by then is no document.</param>
    /// <returns>What should be mended. Whatever a person can get wrong comes back here, and the document is whole all the same.</returns>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    /// <exception cref="IOException">The stream could not be written, or a picture changed while the document was made.</exception>
    public static WordResult Write(MarkdownBody body, ReferencePack pack, WordOptions options, Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        var diagnostics = new DiagnosticBag(body.Name);
        var tree = Parse(body, diagnostics);
        var outline = OutlineBuilder.Build(tree, body, diagnostics);
        IReadOnlyList<PageSection> sections;
        using (var package = new PackageWriter(output))
        {
            PropertiesWriter.WriteRelationships(package);
            PropertiesWriter.Write(package, options);
            sections = WriteParts(package, tree, body, pack, options, outline, diagnostics, cancellation);
        }

        return new WordResult(diagnostics.Items, outline.Entries, sections);
    }

    private static MarkdownDocument Parse(MarkdownBody body, DiagnosticBag diagnostics)
    {
        try
        {
            return MarkdownDialect.Parse(body.Text);
        }
        catch (ArgumentException failure) when (failure is not ArgumentNullException)
        {
            // Markdig refuses text that nests deeper than anything a person writes.
            diagnostics.Error("KKS4008", "Teks bersarang terlalu dalam, sehingga tidak dapat ditulis.", null, "Kurangi daftar, kutipan, atau kurung yang bersarang.");
            return [];
        }
    }

    private static IReadOnlyList<PageSection> WriteParts(
        PackageWriter package,
        MarkdownDocument tree,
        MarkdownBody body,
        ReferencePack pack,
        WordOptions options,
        DocumentOutline outline,
        DiagnosticBag diagnostics,
        CancellationToken cancellation)
    {
        WriterContext context;
        BlockWriter blocks;
        using (var xml = package.OpenXml("word/document.xml", MainType))
        {
            context = new WriterContext(body, pack, options, outline, diagnostics, cancellation) { Late = LateInlines.Of(tree), Xml = xml };
            blocks = new BlockWriter(context);
            WriteDocument(context, blocks, tree);
            context.ReportReplaced();
        }

        if (context.Footnotes.Notes.Count > 0 || !context.Notes.IsEmpty(NoteKind.Footnote))
        {
            context.DocumentRelationships.Add(Relationships.Office + "footnotes", "footnotes.xml");
            blocks.Footnotes.WriteTo(package);
        }

        if (!context.Notes.IsEmpty(NoteKind.Endnote))
        {
            context.DocumentRelationships.Add(Relationships.Office + "endnotes", "endnotes.xml");
            context.Notes.WriteEndnotes(package);
        }

        context.Lists.WriteTo(package);
        context.DocumentRelationships.Add(Relationships.Office + "numbering", "numbering.xml");
        package.Write("word/styles.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml", context.Documents.IsEmpty ? pack.StylesFor(options) : context.Documents.Styles());
        context.DocumentRelationships.Add(Relationships.Office + "styles", "styles.xml");
        foreach (var part in pack.Parts)
        {
            package.Write(part.Path, part.ContentType, part.Content);
            context.DocumentRelationships.Add(Relationships.Office + part.Relationship, part.Path["word/".Length..]);
        }

        context.Headers.WriteTo(package, context.DocumentRelationships, context.Property);
        context.Media.WriteTo(package, cancellation);
        context.Charts.WriteTo(package, options.Language);
        context.Documents.WriteTo(package, cancellation);
        context.DocumentRelationships.WriteTo(package, "word/_rels/document.xml.rels");
        return context.Sections.Sections;
    }

    private static void WriteDocument(WriterContext context, BlockWriter blocks, MarkdownDocument tree)
    {
        var xml = context.Xml;
        xml.Markup($"<w:document{XmlNames.Declarations}><w:body>");
        blocks.WriteAll(tree, new BlockScope(Styles.WordStyle.Body, null, 0, 0, false, 0));
        context.Sections.WriteLast();
        xml.Raw("</w:body></w:document>"u8);
    }
}

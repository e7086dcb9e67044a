using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Kks.ReferenceDocument;
using Kks.Reporting.Word;

namespace Kks.Reporting.Tests.Word;

public sealed class ReferenceDocumentTests
{
    [Fact]
    public void The_committed_file_is_what_the_program_makes()
    {
        Assert.Equal(Parts(Made()), Parts(File.ReadAllBytes(Repository.PathOf("templates/bersama/reference.docx"))));
    }

    [Fact]
    public void It_is_valid_and_holds_no_text_of_its_own()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(Made()), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(error => $"{error.Path?.XPath} {error.Description}"));
        Assert.Equal(string.Empty, word.MainDocumentPart!.Document.Body!.InnerText);
    }

    [Fact]
    public void It_lacks_no_style_the_writer_uses()
    {
        Assert.Empty(Rendered.Pack.Diagnostics);
    }

    [Fact]
    public void A_reference_document_without_our_styles_is_reported_and_still_works()
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.Document = new(new Body());
            main.AddNewPart<StyleDefinitionsPart>().Styles = new();
        }

        stream.Position = 0;
        var pack = ReferencePack.Load(stream);
        Assert.Contains(pack.Diagnostics, diagnostic => diagnostic.Code == "KKS4050" && diagnostic.Message.Contains("'heading 1'", StringComparison.Ordinal));
        using var output = new MemoryStream();
        WordDocumentWriter.Write(new Kks.Reporting.Markdown.MarkdownBody("# Bab\n\n- butir\n\n| A |\n|---|\n| 1 |\n\nTeks[^1]\n\n[^1]: n"), pack, WordOptions.Default, output);
        Assert.Empty(DocxSoundness.Check(output.ToArray()));
    }

    [Fact]
    public void A_header_made_in_Word_keeps_its_logo_and_shows_properties()
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new();
            var header = main.AddNewPart<HeaderPart>("kepala");
            using (var picture = new MemoryStream(TestImages.Png(10, 10)))
            {
                header.AddImagePart(ImagePartType.Png, "logo").FeedData(picture);
            }

            header.Header = new Header(HeaderXml);
            main.Document = new(new Body(new SectionProperties(new HeaderReference { Id = "kepala", Type = HeaderFooterValues.Default })));
        }

        stream.Position = 0;
        var pack = ReferencePack.Load(stream);
        using var output = new MemoryStream();
        var options = WordOptions.Default with { HeaderLeft = "Narasi <Pasar>", Properties = [new("Edisi", "2025")] };
        WordDocumentWriter.Write(new Kks.Reporting.Markdown.MarkdownBody("Teks"), pack, options, output);
        Assert.Empty(DocxSoundness.Check(output.ToArray()));
        using var made = WordprocessingDocument.Open(output, isEditable: false);
        var shown = made.MainDocumentPart!.HeaderParts.Single(part => part.Header.InnerText.Length > 0);
        Assert.Equal(["Narasi <Pasar>", "2025"], shown.Header.Descendants<Text>().Select(text => text.Text));
        Assert.Single(shown.ImageParts);
    }

    // As Word saves it: a field in pieces, its old result in two runs.
    private const string HeaderXml = """
        <w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:p><w:r><w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="Logo"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="logo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> DOCPROPERTY  KepalaKiri  \* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ju</w:t></w:r><w:r><w:t>dul</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr=" DOCPROPERTY &quot;Edisi&quot; "><w:r><w:t>lama</w:t></w:r></w:fldSimple></w:p></w:hdr>
        """;

    [Theory]
    [InlineData("bukan zip")]
    [InlineData("")]
    public void What_is_no_Word_document_is_refused(string content)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content));
        Assert.Throws<InvalidDataException>(() => ReferencePack.Load(stream));
    }

    private static byte[] Made()
    {
        using var stream = new MemoryStream();
        ReferenceDocumentBuilder.Write(stream);
        return stream.ToArray();
    }

    private static List<string> Parts(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return $"{entry.FullName}\n{reader.ReadToEnd()}";
        })];
    }
}

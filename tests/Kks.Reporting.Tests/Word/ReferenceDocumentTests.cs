using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Kks.ReferenceDocument;
using Kks.Reporting.Word;

namespace Kks.Reporting.Tests.Word;

public sealed class ReferenceDocumentTests
{
    [Fact]
    public void The_committed_file_is_what_the_program_makes()
    {
        Assert.Equal(Parts(Made()), Parts(File.ReadAllBytes(Repository.ReferenceDocument)));
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
            main.Document = new(new DocumentFormat.OpenXml.Wordprocessing.Body());
            main.AddNewPart<StyleDefinitionsPart>().Styles = new();
        }

        stream.Position = 0;
        var pack = ReferencePack.Load(stream);
        Assert.Contains(pack.Diagnostics, diagnostic => diagnostic.Code == "KKS4050" && diagnostic.Message.Contains("'heading 1'", StringComparison.Ordinal));
        using var output = new MemoryStream();
        WordDocumentWriter.Write(new Kks.Reporting.Markdown.MarkdownBody("# Bab\n\n- butir\n\n| A |\n|---|\n| 1 |\n\nTeks[^1]\n\n[^1]: n"), pack, WordOptions.Default, output);
        Assert.Empty(DocxSoundness.Check(output.ToArray()));
    }

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

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Kks.Reporting.Markdown;
using Kks.Reporting.Tests.Word;
using Kks.Reporting.Word;
using Kks.Reporting.Word.Content;
using Kks.Reporting.WordTemplates;
using Kks.Tests;

namespace Kks.WordGallery.Tests.Corpus;

/// <summary>Every document of the corpus inserted into another one: no text is lost, and nothing is wrong that was right before.</summary>
public sealed class InsertedDocumentTests
{
    private static readonly string Folder = Repository.PathOf("tests/Kks.WordGallery.Tests/Documents");

    private static readonly ReferencePack Pack = ReferencePack.Load(new MemoryStream(File.ReadAllBytes(Repository.PathOf("templates/bersama/reference.docx"))));

    public static TheoryData<string> Names { get; } = [.. Directory.EnumerateFiles(Folder, "*.docx").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_keeps_its_text_in_a_text_template(string name) => Check(name, InText(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_keeps_its_text_in_a_template_made_in_Word(string name) => Check(name, InWord(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_document_gives_the_same_bytes(string name)
    {
        Assert.Equal(InText(name), InText(name));
        Assert.Equal(InWord(name), InWord(name));
    }

    private static DocumentContent Content(string name) => DocumentContent.FromFile(Path.Combine(Folder, name + ".docx"));

    private static void Check(string name, byte[] merged)
    {
        var source = File.ReadAllBytes(Path.Combine(Folder, name + ".docx"));
        var prose = BodyEdit.ProseOf(merged);
        Assert.StartsWith("awal", prose, StringComparison.Ordinal);
        Assert.Contains("tengah", prose, StringComparison.Ordinal);
        var once = Words(BodyEdit.ProseOf(source));
        Assert.Equal($"awal{once}tengah{once}akhir", Words(prose));
        var own = Kinds(source);
        var problems = DocxSoundness.Check(merged).Where(problem => !own.Exists(problem.EndsWith)).ToList();
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    /// <summary>What is wrong with the source itself, without its place, is not for the merge to mend.</summary>
    private static List<string> Kinds(byte[] docx)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var schema = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(error => ": " + error.Description);
        return [.. schema.Concat(DocxSoundness.Part(BodyEdit.MainOf(docx)).Select(problem => ": " + problem)).Distinct()];
    }

    private static byte[] InText(string name)
    {
        var content = Content(name);
        using var output = new MemoryStream();
        var body = new MarkdownBody($"awal\n\n{MarkdownBody.Placeholder(0)}\n\ntengah\n\n{MarkdownBody.Placeholder(1)}\n\nakhir", [content, content]);
        var result = WordDocumentWriter.Write(body, Pack, WordOptions.Default, output);
        Assert.DoesNotContain(result.Diagnostics, found => found.Severity == Kks.Model.Diagnostics.Severity.Error);
        return output.ToArray();
    }

    private static byte[] InWord(string name)
    {
        using var template = new MemoryStream();
        template.Write(File.ReadAllBytes(Repository.PathOf("templates/bersama/reference.docx")));
        using (var word = WordprocessingDocument.Open(template, isEditable: true))
        {
            var body = word.MainDocumentPart!.Document.Body!;
            var section = body.LastChild!;
            foreach (var text in new[] { "awal", "{{ isi }}", "tengah", "{{ isi }}", "akhir" })
            {
                body.InsertBefore(new DocumentFormat.OpenXml.Wordprocessing.Paragraph(new DocumentFormat.OpenXml.Wordprocessing.Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text))), section);
            }
        }

        template.Position = 0;
        var compiled = WordTemplate.Compile(template);
        Assert.Empty(compiled.Diagnostics);
        using var output = new MemoryStream();
        var outcome = compiled.Template!.Render(new Dictionary<string, object?> { ["isi"] = Content(name) }, output);
        Assert.DoesNotContain(outcome.Diagnostics, found => found.Severity == Kks.Model.Diagnostics.Severity.Error);
        return output.ToArray();
    }

    private static string Words(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
}

using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Kks.Model.Diagnostics;
using Kks.Reporting.Markdown;
using Kks.Reporting.Word;
using Kks.Reporting.Word.Content;

namespace Kks.LibreOffice.Tests;

/// <summary>Documents of other programs inserted into one of ours: it opens, and shows what they showed by themselves.</summary>
public sealed class InsertedDocumentsTests : IDisposable
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [LibreOfficeTheory]
    [InlineData("tests/Kks.WordGallery.Tests/Documents")]
    public void Every_word_an_inserted_document_shows_stands_on_the_pages_around(string corpus)
    {
        using var reference = File.OpenRead(Repository.PathOf("templates/bersama/reference.docx"));
        var pack = ReferencePack.Load(reference);
        var sources = Directory.GetFiles(Repository.PathOf(corpus), "*.docx").Select(file => CopyOf(file)).ToList();
        var merged = sources.Select(source => Insert(source, pack)).ToList();
        Parallel.ForEach([0, 1], half => Office.ConvertToPdf(folder, half == 0 ? sources : merged, $"profil{half}"));

        Assert.True(sources.Count >= 30);
        Assert.True(sources.Sum(source => WordsOf(source).Count) > 1000);
        Assert.All(sources.Zip(merged), pair =>
        {
            var (before, after) = (PagesOf(pair.First), PagesOf(pair.Second));
            var lost = WordsOf(pair.First).Where(word => before.Contains(word, StringComparison.Ordinal) && !after.Contains(word, StringComparison.Ordinal)).ToList();
            Assert.True(lost.Count == 0, $"{Path.GetFileName(pair.First)}: {string.Join(", ", lost.Take(20))}");
            Assert.Contains("PEMBUKA", after, StringComparison.Ordinal);
            Assert.Contains("PENUTUP", after, StringComparison.Ordinal);
        });
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string CopyOf(string file)
    {
        var copy = Path.Combine(folder, Path.GetFileName(file));
        File.Copy(file, copy);
        return copy;
    }

    private string Insert(string source, ReferencePack pack)
    {
        var file = Path.Combine(folder, "sisip-" + Path.GetFileName(source));
        using var output = File.Create(file);
        var body = new MarkdownBody($"Pembuka.\n\n{MarkdownBody.Placeholder(0)}\n\nPenutup.", [DocumentContent.FromFile(source)]);
        Assert.DoesNotContain(WordDocumentWriter.Write(body, pack, WordOptions.Default, output).Diagnostics, found => found.Severity == Severity.Error);
        return file;
    }

    /// <summary>The words of a document's own paragraphs, those in shapes by themselves; results of fields, which tell of the document around, left out.</summary>
    private static HashSet<string> WordsOf(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        using var part = (zip.GetEntry("word/document.xml") ?? zip.GetEntry("word/document2.xml"))!.Open();
        var (words, results) = (new HashSet<string>(), 0);
        foreach (var paragraph in XElement.Load(part).Descendants(W + "p"))
        {
            var text = new StringBuilder();
            foreach (var element in paragraph.Descendants().Where(element => element.Ancestors(W + "p").First() == paragraph))
            {
                results += element.Name == W + "fldChar" ? (string?)element.Attribute(W + "fldCharType") switch { "separate" => 1, "end" => results > 0 ? -1 : 0, _ => 0 } : 0;
                text.Append(element.Name == W + "t" && results == 0 ? element.Value : element.Name == W + "r" ? "" : " ");
            }

            words.UnionWith(text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(DocxLetters.Squeeze).Where(word => word.Length > 0));
        }

        return words;
    }

    private static string PagesOf(string document)
    {
        var pdf = Path.ChangeExtension(document, ".pdf");
        return DocxLetters.Squeeze(Office.TextOf(pdf)) + ' ' + DocxLetters.Squeeze(Office.ReadingOrderOf(pdf));
    }
}

using System.IO.Compression;
using System.Xml.Linq;
using Kks.Reporting.Markdown;
using Kks.Reporting.Word;
using Kks.Reporting.Word.Content;

namespace Kks.Reporting.Tests.Word;

/// <summary>A document as a test sees it. Every document a test makes is checked for soundness on the way.</summary>
internal sealed class Rendered
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly Lazy<ReferencePack> LazyPack = new(() =>
    {
        using var file = File.OpenRead(Repository.PathOf("templates/bersama/reference.docx"));
        return ReferencePack.Load(file);
    });

    private Rendered(byte[] bytes, WordResult result) => (Bytes, Result) = (bytes, result);

    public static ReferencePack Pack => LazyPack.Value;

    public byte[] Bytes { get; }

    public WordResult Result { get; }

    public XElement Body => Part("word/document.xml").Root!.Element(W + "body")!;

    public IEnumerable<XElement> Paragraphs => Body.Descendants(W + "p");

    /// <summary>All text of the body, paragraphs by line feeds.</summary>
    public string Text => string.Join('\n', Paragraphs.Select(TextOf));

    public IEnumerable<string> Codes => Result.Diagnostics.Select(diagnostic => diagnostic.Code);

    public static Rendered From(string markdown, params IWordContent[] contents) => From(markdown, WordOptions.Default, contents);

    public static Rendered From(string markdown, WordOptions options, params IWordContent[] contents)
    {
        using var stream = new MemoryStream();
        var result = WordDocumentWriter.Write(new MarkdownBody(markdown, contents, "uji.md"), Pack, options, stream);
        var bytes = stream.ToArray();
        var problems = DocxSoundness.Check(bytes);
        Assert.True(problems.Count == 0, string.Join('\n', problems));
        return new Rendered(bytes, result);
    }

    /// <summary>The placeholder of a component, as a template's output writes it.</summary>
    public static string At(int index) => MarkdownBody.Placeholder(index);

    public static string TextOf(XElement element) =>
        string.Concat(element.Descendants().Select(e => e.Name == W + "t" ? e.Value : e.Name == W + "br" ? "\n" : e.Name == W + "tab" && e.Parent!.Name == W + "r" ? "\t" : string.Empty));

    public XElement Paragraph(string text) =>
        Assert.Single(Paragraphs, paragraph => TextOf(paragraph).Contains(text, StringComparison.Ordinal));

    public XDocument Part(string path)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes), ZipArchiveMode.Read);
        using var stream = zip.GetEntry(path)?.Open() ?? throw new FileNotFoundException(path);
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    public IReadOnlyList<string> PartNames()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }
}

using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Kks.Reporting.Tests.Word;
using Kks.Reporting.WordTemplates;

namespace Kks.Reporting.Tests.WordTemplates;

/// <summary>A document made of a template in a test; that it is valid is checked once and for all here.</summary>
internal sealed class MadeDocument
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private MadeDocument(byte[] bytes, WordTemplateOutcome outcome) => (Bytes, Outcome) = (bytes, outcome);

    public byte[] Bytes { get; }

    public WordTemplateOutcome Outcome { get; }

    public XElement Body => Part("word/document.xml").Element(W + "body")!;

    /// <summary>The paragraphs of the body, text boxes and tables included: one line each; a line break is <c>⏎</c>, a tab <c>→</c>.</summary>
    public IReadOnlyList<string> Lines => LinesOf("word/document.xml");

    public static MadeDocument From(TinyDocx template, Surat? data = null, WordTemplateRenderOptions? options = null, bool validate = true)
    {
        var compiled = WordTemplate.Compile<Surat>(template.ToStream(), new WordTemplateOptions { Name = "surat.docx" });
        Assert.True(compiled.Succeeded, string.Join("\n", compiled.Diagnostics));
        return From(compiled.Template, data, options, validate);
    }

    public static MadeDocument From(WordTemplate template, object? data = null, WordTemplateRenderOptions? options = null, bool validate = true)
    {
        using var output = new MemoryStream();
        var outcome = template.Render(data ?? new Surat(), output, options);
        Assert.True(outcome.Written, string.Join("\n", outcome.Diagnostics));
        var made = new MadeDocument(output.ToArray(), outcome);
        if (validate)
        {
            made.Validate();
        }

        return made;
    }

    /// <summary>The paths of the parts of a document.</summary>
    public static IReadOnlyList<string> Paths(byte[] document)
    {
        using var zip = new ZipArchive(new MemoryStream(document), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    public XElement Part(string path)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes), ZipArchiveMode.Read);
        using var stream = zip.GetEntry(path)!.Open();
        return XElement.Load(stream, LoadOptions.PreserveWhitespace);
    }

    public string Text(string path)
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes), ZipArchiveMode.Read);
        using var reader = new StreamReader(zip.GetEntry(path)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public IReadOnlyList<string> LinesOf(string path) => [.. Part(path).Descendants(W + "p").Select(Line)];

    private static string Line(XElement paragraph) => string.Concat(paragraph.Descendants()
        .Where(element => element.Ancestors(W + "p").First() == paragraph)
        .Select(element => element.Name.LocalName switch
        {
            "t" when element.Name.Namespace == W => element.Value,
            "br" => "⏎",
            "tab" when element.Parent!.Name == W + "r" => "→",
            _ => "",
        }));

    private void Validate()
    {
        var problems = DocxSoundness.Check(Bytes);
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }
}

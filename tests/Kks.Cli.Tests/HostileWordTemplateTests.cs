using System.IO.Compression;
using System.Text;

namespace Kks.Cli.Tests;

/// <summary>Word templates made to harm, given to the real command: a message, two seconds of the processor besides those of starting, 200 MB.</summary>
public sealed class HostileWordTemplateTests : IDisposable
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly string folder = Directory.CreateTempSubdirectory("kks-jahat-").FullName;

    [Fact]
    public Task A_zip_bomb_is_refused() => Refuses("KKS5011", Text("x"), zip => Add(zip, "word/media/x.bin", new byte[150 << 20]));

    [Fact]
    public Task A_name_that_leads_out_of_the_package_is_refused() => Refuses("KKS5012", Text("x"), zip => Add(zip, "../../keluar.xml", "<x/>"u8));

    [Fact]
    public Task Entities_that_grow_are_refused() => Refuses("KKS5014", Bomb());

    [Fact]
    public Task A_picture_from_elsewhere_is_refused() => Refuses("KKS5015", Text("x"), zip => Add(
        zip,
        "word/_rels/document.xml.rels",
        Encoding.UTF8.GetBytes($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"{Office}/image\" Target=\"http://contoh.go.id/x.png\" TargetMode=\"External\"/></Relationships>")));

    [Fact]
    public Task Macros_are_refused() => Refuses("KKS5013", Text("x"), zip => Add(zip, "word/vbaProject.bin", new byte[64]));

    [Fact]
    public Task A_hundred_thousand_nested_tags_are_refused() => Refuses("KKS4102", Text([.. Enumerable.Repeat("{{ if true }}", 100_000)]));

    [Fact]
    public Task A_million_unclosed_braces_are_refused() => Refuses("KKS4102", Text(string.Concat(Enumerable.Repeat("{{", 1_000_000))));

    [Fact]
    public Task A_million_unclosed_braces_in_paragraphs_are_refused() => Refuses("KKS4102", Text([.. Enumerable.Repeat(string.Concat(Enumerable.Repeat("{{ a ", 100)), 10_000)]));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task Refuses(string code, string document, Action<ZipArchive>? more = null)
    {
        var file = Path.Combine(folder, "jahat.docx");
        Write(file, document, more);

        var harmless = Path.Combine(folder, "biasa.docx");
        Write(harmless, Text("x"), null);

        // What starting the command costs depends on how busy the machine is, and is no part of the answer.
        var start = await MeasuredProcess.Run("template", "periksa", harmless);
        var run = await MeasuredProcess.Run("template", "periksa", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.True(run.Time - start.Time < TimeSpan.FromSeconds(2), $"It took {run.Time}, a harmless one {start.Time}.");
        Assert.InRange(run.PeakBytes, 1, 200L << 20);
    }

    private static void Write(string file, string document, Action<ZipArchive>? more)
    {
        using var zip = ZipFile.Open(file, ZipArchiveMode.Create);
        Add(zip, "[Content_Types].xml", Encoding.UTF8.GetBytes($"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/><Override PartName=\"/word/document.xml\" ContentType=\"{Main}\"/></Types>"));
        Add(zip, "_rels/.rels", Encoding.UTF8.GetBytes($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        Add(zip, "word/document.xml", Encoding.UTF8.GetBytes(document));
        more?.Invoke(zip);
    }

    private static void Add(ZipArchive zip, string name, ReadOnlySpan<byte> content)
    {
        using var part = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
        part.Write(content);
    }

    private static string Text(params string[] paragraphs) =>
        $"<w:document xmlns:w=\"{Word}\"><w:body>{string.Concat(paragraphs.Select(text => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"))}</w:body></w:document>";

    private static string Bomb() =>
        $"<!DOCTYPE w [<!ENTITY a \"{new string('x', 1000)}\">{string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat(i == 1 ? "&a;" : $"&a{i - 1};", 10))}\">"))}]><w:document xmlns:w=\"{Word}\"><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body></w:document>";
}

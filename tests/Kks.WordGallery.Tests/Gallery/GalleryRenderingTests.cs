using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting;
using Kks.Reporting.Packs;
using Kks.Reporting.Testing;
using Kks.Reporting.Tests.Word;
using Kks.Tests;
using Kks.WordGallery.Tests.Corpus;

namespace Kks.WordGallery.Tests.Gallery;

/// <summary>The gallery filled with the sample district, as samples/04-templat-word does it.</summary>
public sealed class GalleryRenderingTests
{
    private const string Tatanan = "pariwisata";
    private static readonly string Data = Repository.PathOf("samples/klungkung-2025");
    private static readonly ValidUsulan Usulan = UsulanLoader.Load(Data).Valid!;
    private static readonly KksReportGenerator Generator = new(new KksReportingOptions { Rendering = new RenderingOptions { Bukti = new FolderBuktiStore(Data) } });

    public static TheoryData<string> Names { get; } = [.. GalleryCatalogue.All.Select(template => template.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_document_of_the_gallery_opens_in_Word_and_reads_as_accepted(string name)
    {
        var document = Render(name);

        var problems = DocxSoundness.Check(document);
        Assert.True(problems.Count == 0, string.Join("\n", problems));
        await Snapshot.Verify(document, new SnapshotOptions().With("templat", name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_template_saved_by_LibreOffice_gives_a_document_as_valid_as_itself(string name)
    {
        var template = File.ReadAllBytes(PathOf("libreoffice/" + name));

        Assert.Equal([], Kinds(Render("libreoffice/" + name)).Except(Kinds(template)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_template_saved_by_LibreOffice_says_the_same(string name) =>
        Assert.Equal(Words(BodyEdit.ProseOf(Render(name))), Words(BodyEdit.ProseOf(Render("libreoffice/" + name))));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_tag_is_left_in_any_part(string name)
    {
        foreach (var file in new[] { name, "libreoffice/" + name })
        {
            Assert.All(PackageDifferences.Parts(Render(file)).Where(part => part.Key.EndsWith(".xml", StringComparison.Ordinal) || part.Key.EndsWith(".rels", StringComparison.Ordinal)), part => Assert.DoesNotContain("{{", System.Text.Encoding.UTF8.GetString(part.Value), StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_template_gives_the_same_bytes(string name) => Assert.Equal(Render(name), Render(name));

    private static byte[] Render(string name)
    {
        var read = TemplatePackReader.Read(PathOf(name));
        Assert.Empty(read.Diagnostics);
        using var output = new MemoryStream();
        var result = Generator.Render(Usulan, read.Pack!, read.Pack!.Manifest.Per == SatuanDokumen.Tatanan ? Tatanan : "daerah", output);
        Assert.Empty(result.Diagnostics);
        Assert.True(result.Written);
        return output.ToArray();
    }

    private static string PathOf(string name) => Repository.PathOf($"samples/04-templat-word/templat/{name}.docx");

    /// <summary>The errors of the SDK's validator, without their places: LibreOffice's own files are not free of them.</summary>
    private static HashSet<string> Kinds(byte[] docx)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(error => error.Description)];
    }

    private static string Words(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
}

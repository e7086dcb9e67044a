using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting;
using Kks.Reporting.LibreOffice;
using Kks.Reporting.Packs;
using Kks.Reporting.Sets;
using Kks.Reporting.WordTemplates;
using Kks.Reporting.WordTemplates.Examples;
using Kks.Tests;

namespace Kks.LibreOffice.Tests;

/// <summary>What comes of templates made in Word, opened in LibreOffice.</summary>
public sealed class WordTemplateDocumentsTests : IDisposable
{
    private const string Tatanan = "pariwisata";
    private readonly string folder = Directory.CreateTempSubdirectory("kks-soffice-").FullName;

    [LibreOfficeTheory]
    [InlineData("samples/04-templat-word/templat")]
    [InlineData("samples/04-templat-word/templat/libreoffice")]
    public void Every_document_of_the_gallery_opens_filled(string templates)
    {
        var documents = Directory.GetFiles(Repository.PathOf(templates), "*.docx").Select(Fill).ToList();

        Office.ConvertToPdf(folder, documents);

        Assert.True(documents.Count >= 26);
        Assert.All(documents, document =>
        {
            var text = Office.TextOf(Path.ChangeExtension(document, ".pdf"));
            Assert.Contains("Klungkung", text, StringComparison.Ordinal);
            Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Error: Reference source not found", text, StringComparison.Ordinal);
        });
    }

    [LibreOfficeTheory]
    [InlineData("pasar")]
    public void Contents_of_a_template_name_the_page_on_which_a_heading_stands(string tatanan)
    {
        var template = Path.Combine(folder, "narasi-tatanan.docx");
        using (var output = File.Create(template))
        {
            Assert.True(ExampleTemplates.TryWrite("narasi-tatanan", output));
        }

        var data = Repository.PathOf("samples/klungkung-2025");
        var generator = new KksReportGenerator(new KksReportingOptions { Rendering = new RenderingOptions { Bukti = new FolderBuktiStore(data) } });
        var usulan = UsulanLoader.Load(data).Valid!;
        var pack = TemplatePackReader.Read(template).Pack!;
        var planned = generator.Documents(usulan, pack).Where(document => document.Kunci == tatanan).Select(document => new PlannedDocument(pack, document, document.NamaBerkas)).Single();
        var pages = new PageCounter(generator, LibreOfficeConverter.Find()!).Count(usulan, [planned])[planned.Berkas];
        var file = Path.Combine(folder, "hasil.docx");
        using (var output = File.Create(file))
        {
            generator.Render(usulan, pack, tatanan, output, generator.Rendering with { NomorHalaman = pages.Nomor });
        }

        Office.ConvertToPdf(folder, [file]);
        var text = Office.TextOf(Path.ChangeExtension(file, ".pdf")).Split('\f');
        Assert.Equal(pages.Jumlah, text.Length - 1);
        foreach (var heading in new[] { "BAB II REKAPITULASI CAPAIAN", "BAB V LEMBAR VALIDASI" })
        {
            var entry = text.SelectMany(page => page.Split('\n')).First(line => line.Contains(heading, StringComparison.Ordinal));
            var page = text.Single(page => page.Split('\n').Any(line => line.Trim() == heading));
            Assert.Equal(entry.Trim().Split('.')[^1].Trim(), page.TrimEnd().Split('\n')[^1].Trim());
        }
    }

    [LibreOfficeTheory]
    [InlineData("tests/Kks.WordGallery.Tests/Documents")]
    public void Every_document_without_tags_shows_the_same_pages_as_before(string corpus)
    {
        var originals = Directory.GetFiles(Repository.PathOf(corpus), "*.docx");
        var (before, after) = (Directory.CreateDirectory(Path.Combine(folder, "asli")).FullName, Directory.CreateDirectory(Path.Combine(folder, "lewat")).FullName);

        Office.ConvertToPdf(before, originals);
        Office.ConvertToPdf(after, originals.Select(file => PassThrough(file, after)));

        Assert.True(originals.Length >= 30);
        Assert.All(originals, file =>
        {
            var name = Path.GetFileNameWithoutExtension(file) + ".pdf";
            Assert.Equal(Office.TextOf(Path.Combine(before, name)), Office.TextOf(Path.Combine(after, name)));
        });
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Fill(string template)
    {
        var data = Repository.PathOf("samples/klungkung-2025");
        var generator = new KksReportGenerator(new KksReportingOptions { Rendering = new RenderingOptions { Bukti = new FolderBuktiStore(data) } });
        var pack = TemplatePackReader.Read(template).Pack!;
        var file = Path.Combine(folder, Path.GetFileName(template));
        using var output = File.Create(file);
        Assert.True(generator.Render(UsulanLoader.Load(data).Valid!, pack, pack.Manifest.Per == SatuanDokumen.Tatanan ? Tatanan : "daerah", output).Succeeded, template);
        return file;
    }

    private static string PassThrough(string document, string folder)
    {
        using var input = File.OpenRead(document);
        var template = WordTemplate.Compile(input).Template!;
        var file = Path.Combine(folder, Path.GetFileName(document));
        using var output = File.Create(file);
        Assert.True(template.Render(null, output).Written, document);
        return file;
    }
}

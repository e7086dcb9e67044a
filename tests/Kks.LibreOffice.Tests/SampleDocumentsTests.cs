using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting;
using Kks.Reporting.Packs;

namespace Kks.LibreOffice.Tests;

public sealed class SampleDocumentsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kks-soffice-").FullName;

    [LibreOfficeTheory]
    [InlineData("samples/klungkung-2025", Kertas.A4, 9)]
    [InlineData("samples/klungkung-2025", Kertas.F4, 9)]
    [InlineData("samples/luwu-2021", Kertas.A4, 7)]
    public void Every_document_opens_with_all_its_chapters(string sample, Kertas kertas, int count)
    {
        var documents = Render(sample, kertas);

        LibreOffice.ConvertToPdf(folder, documents);

        Assert.Equal(count, documents.Count);
        Assert.All(documents, document =>
        {
            var text = LibreOffice.TextOf(Path.ChangeExtension(document, ".pdf"));
            Assert.InRange(text.Count(c => c == '\f'), 8, 200);
            foreach (var chapter in new[] { "KATA PENGANTAR", "DAFTAR ISI", "BAB I\n", "BAB II\n", "BAB III\n", "BAB IV\n", "BAB V\n", "LEMBAR VALIDASI", "LAMPIRAN" })
            {
                Assert.Contains(chapter, Unpadded(text), StringComparison.Ordinal);
            }

            Assert.DoesNotContain("Error: Reference source not found", text, StringComparison.Ordinal);
        });
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private List<string> Render(string sample, Kertas kertas)
    {
        var path = Path.Combine(Root(), sample);
        var usulan = UsulanLoader.Load(path).Valid!;
        var pack = OfficialPacks.Get(OfficialPacks.NarasiTatanan).Pack!;
        var generator = new KksReportGenerator(new KksReportingOptions
        {
            Rendering = new RenderingOptions { Kertas = kertas, Bukti = new FolderBuktiStore(path) },
        });
        var files = new List<string>();
        foreach (var document in generator.Documents(usulan, pack))
        {
            var file = Path.Combine(folder, document.NamaBerkas);
            using var output = File.Create(file);
            Assert.True(generator.Render(usulan, pack, document.Kunci, output).Succeeded, document.Kunci);
            files.Add(file);
        }

        return files;
    }

    private static string Unpadded(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim())) + "\n";

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Kks.Reporting.sln")))
        {
            at = at.Parent ?? throw new DirectoryNotFoundException("The tests must run inside the checkout.");
        }

        return at.FullName;
    }
}

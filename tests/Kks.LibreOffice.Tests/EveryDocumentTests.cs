using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting;
using Kks.Reporting.Sets;

namespace Kks.LibreOffice.Tests;

/// <summary>Every pack x every sample x both papers, opened and laid out.</summary>
public sealed class EveryDocumentTests : IDisposable
{
    private static readonly string[] Chapters =
        ["KATA PENGANTAR", "DAFTAR ISI", "BAB I\n", "BAB II\n", "BAB III\n", "BAB IV\n", "BAB V\n", "LEMBAR VALIDASI", "LAMPIRAN"];

    private readonly string folder = Directory.CreateTempSubdirectory("kks-soffice-").FullName;

    [LibreOfficeTheory]
    [InlineData("samples/klungkung-2025", Kertas.A4, 29)]
    [InlineData("samples/klungkung-2025", Kertas.F4, 29)]
    [InlineData("samples/luwu-2021", Kertas.A4, 19)]
    [InlineData("samples/luwu-2021", Kertas.F4, 19)]
    public void Every_document_opens_and_no_word_is_lost(string sample, Kertas kertas, int count)
    {
        var documents = Render(Repository.PathOf(sample), kertas);
        Assert.Equal(count, documents.Count);

        // The larger documents are shared evenly by two starts, one for each core of a usual build machine.
        var bySize = documents.OrderByDescending(file => new FileInfo(file).Length).ToList();
        Parallel.ForEach([0, 1], half => Office.ConvertToPdf(folder, bySize.Where((_, i) => i % 2 == half), $"profil{half}"));

        Assert.All(documents, CheckPages);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private List<string> Render(string path, Kertas kertas)
    {
        var rendering = new RenderingOptions { Kertas = kertas, Bukti = new FolderBuktiStore(path) };
        var generator = new KksReportGenerator(new KksReportingOptions { Rendering = rendering });
        var usulan = UsulanLoader.Load(path).Valid!;
        var files = new List<string>();
        foreach (var document in DocumentSet.Plan(generator, usulan))
        {
            var file = Path.Combine(folder, document.Berkas.Replace('/', '-'));
            using var output = File.Create(file);
            Assert.True(generator.Render(usulan, document.Pack, document.Dokumen.Kunci, output).Succeeded, document.Berkas);
            files.Add(file);
        }

        return files;
    }

    private static void CheckPages(string document)
    {
        var text = Office.TextOf(Path.ChangeExtension(document, ".pdf"));
        var name = Path.GetFileName(document);
        Assert.InRange(text.Count(c => c == '\f'), 1, 250);
        Assert.DoesNotContain("Error: Reference source not found", text, StringComparison.Ordinal);

        // A word may be broken in a narrow cell, where only the reading order joins it again; a letter may not vanish.
        var pages = DocxLetters.Squeeze(text) + ' ' + DocxLetters.Squeeze(Office.ReadingOrderOf(Path.ChangeExtension(document, ".pdf")));
        var lost = DocxLetters.WordsOf(document).Where(word => !pages.Contains(word, StringComparison.Ordinal)).ToList();
        Assert.True(lost.Count == 0, $"{name}: {string.Join(", ", lost.Take(20))}");
        var found = DocxLetters.Count(text);
        Assert.All(DocxLetters.CountOf(document), letter => Assert.True(found.GetValueOrDefault(letter.Key) >= letter.Value, $"{name}: some {letter.Key} are lost."));
        if (name.StartsWith("narasi-tatanan", StringComparison.Ordinal))
        {
            Assert.InRange(text.Count(c => c == '\f'), 8, 200);
            Assert.All(Chapters, chapter => Assert.Contains(chapter, PageText.Unpadded(text), StringComparison.Ordinal));
        }
    }
}

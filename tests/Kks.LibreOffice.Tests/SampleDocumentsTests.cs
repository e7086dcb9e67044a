using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting;
using Kks.Reporting.LibreOffice;
using Kks.Reporting.Packs;
using Kks.Reporting.Sets;

namespace Kks.LibreOffice.Tests;

public sealed class SampleDocumentsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kks-soffice-").FullName;

    [LibreOfficeTheory]
    [InlineData("samples/klungkung-2025", "pasar")]
    [InlineData("samples/klungkung-2025", "pariwisata")]
    public void Contents_name_the_page_on_which_a_chapter_stands(string sample, string tatanan)
    {
        var (generator, usulan, pack) = Load(sample, Kertas.A4);
        var document = generator.Documents(usulan, pack).Single(d => d.Kunci == tatanan);
        var planned = new PlannedDocument(pack, document, document.NamaBerkas);

        var pages = new PageCounter(generator, LibreOfficeConverter.Find()!).Count(usulan, [planned])[document.NamaBerkas];
        var file = Path.Combine(folder, document.NamaBerkas);
        using (var output = File.Create(file))
        {
            generator.Render(usulan, pack, tatanan, output, generator.Rendering with { NomorHalaman = pages.Nomor });
        }

        Office.ConvertToPdf(folder, [file]);
        var text = Office.TextOf(Path.ChangeExtension(file, ".pdf")).Split('\f');
        Assert.Equal(pages.Jumlah, text.Length - 1);
        var entry = text.SelectMany(page => page.Split('\n')).First(line => line.Contains("BAB V PENUTUP", StringComparison.Ordinal));
        var chapter = text.Single(page => PageText.Unpadded(page).Contains("\nBAB V\nPENUTUP\n", StringComparison.Ordinal));
        Assert.Equal(entry.Trim().Split('.')[^1].Trim(), chapter.TrimEnd().Split('\n')[^1].Trim());
    }

    [LibreOfficeTheory]
    [InlineData("samples/klungkung-2025")]
    public void A_PDF_is_made_smaller_to_fit_and_said_to_be_too_large_where_it_does_not(string sample)
    {
        var (generator, usulan, pack) = Load(sample, Kertas.A4);
        var document = Path.Combine(folder, "pasar.docx");
        using (var output = File.Create(document))
        {
            generator.Render(usulan, pack, "pasar", output);
        }

        var office = LibreOfficeConverter.Find()!;

        var whole = new PdfMaker(office, long.MaxValue).Make([document]).Single();
        var reduced = new PdfMaker(office, whole.Ukuran - 1).Make([document]).Single();
        var impossible = new PdfMaker(office, 1000).Make([document]).Single();

        Assert.True(whole.Muat);
        Assert.True(reduced.Muat);
        Assert.True(reduced.Ukuran < whole.Ukuran);
        Assert.False(impossible.Muat);
        Assert.Equal(impossible.Ukuran, new FileInfo(Path.ChangeExtension(document, ".pdf")).Length);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static (KksReportGenerator Generator, ValidUsulan Usulan, TemplatePack Pack) Load(string sample, Kertas kertas)
    {
        var path = Repository.PathOf(sample);
        var rendering = new RenderingOptions { Kertas = kertas, Bukti = new FolderBuktiStore(path) };
        return (
            new KksReportGenerator(new KksReportingOptions { Rendering = rendering }),
            UsulanLoader.Load(path).Valid!,
            OfficialPacks.Get(OfficialPacks.NarasiTatanan).Pack!);
    }
}

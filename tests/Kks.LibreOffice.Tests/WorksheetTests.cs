using Kks.Exchange.LembarKerja;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Tests;

namespace Kks.LibreOffice.Tests;

public sealed class WorksheetTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kks-lembar-").FullName;
    private readonly Instrumen instrumen = KatalogInstrumen.Bawaan.Cari("2025")!;
    private readonly Usulan usulan = UsulanReader.Read(Repository.PathOf("samples/klungkung-2025")).Value!;

    [LibreOfficeTheory(calc: true)]
    [InlineData(14)]
    public void Worksheets_saved_by_LibreOffice_hold_the_same_in_every_cell_and_change_nothing(int count)
    {
        var files = Write();
        var saved = Path.Combine(folder, "disimpan");

        Office.SaveAgain(folder, files, saved);

        Assert.Equal(count, files.Count);
        foreach (var file in files)
        {
            var before = WorkbookCells.Of(file);
            Assert.True(before.Count > 100);
            Assert.Equal(before, WorkbookCells.Of(Path.Combine(saved, Path.GetFileName(file))));
        }

        var sources = Directory.GetFiles(saved).Select(f => new LembarKerjaSource(Path.GetFileName(f), () => File.OpenRead(f)));
        var result = LembarKerjaImporter.Import(usulan, instrumen, sources);
        Assert.Empty(result.Diagnostics);
        Assert.Same(usulan, result.Usulan);
    }

    [LibreOfficeTheory(calc: true)]
    [InlineData("diskopukmdag.xlsx", 5, 12)]
    public void A_worksheet_prints_with_its_heads_on_every_page(string name, int fewest, int most)
    {
        var file = Write().Single(f => Path.GetFileName(f) == name);

        Office.ConvertToPdf(folder, [file]);

        var pages = Office.TextOf(Path.ChangeExtension(file, ".pdf")).Split('\f')[..^1];
        Assert.InRange(pages.Length, fewest, most);
        Assert.Contains("Lembar kerja Kabupaten/Kota Sehat", pages[0], StringComparison.Ordinal);
        Assert.All(pages[1..], page => Assert.True(page.Contains("Indikator", StringComparison.Ordinal) && (page.Contains("Opsi yang dipilih", StringComparison.Ordinal) || page.Contains("Judul bukti", StringComparison.Ordinal))));
        Assert.DoesNotContain("kks:", string.Concat(pages), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private List<string> Write() =>
        [.. LembarKerjaWriter.Make(usulan, instrumen).Files.Select(file =>
        {
            var path = Path.Combine(folder, file.Name);
            using var output = File.Create(path);
            file.Write(output);
            return path;
        })];
}

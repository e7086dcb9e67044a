using System.IO.Compression;
using System.Text.Json;
using Kks.Cli.Commands;
using Kks.Model.Submissions;

namespace Kks.Cli.Tests;

public sealed class LembarCommandTests
{
    [Fact]
    public async Task A_workbook_is_made_for_every_agency_and_nothing_else()
    {
        using var output = DataFolderCopy.Empty();

        var run = await CommandRun.Of("lembar", "ekspor", Sample, "--out", output.Path);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        var files = Directory.GetFiles(output.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(14, files.Count);
        Assert.Equal(["bappeda.xlsx", "bpbd.xlsx", "dinkes.xlsx"], files[..3]);
        Assert.Contains($"{Path.Combine(output.Path, "diskopukmdag.xlsx")}: 15 indikator", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_agency_may_be_asked_for_and_an_unknown_one_is_named()
    {
        using var output = DataFolderCopy.Empty();

        var one = await CommandRun.Of("lembar", "ekspor", Sample, "--out", output.Path, "--perangkat-daerah", "dinkes", "--format", "json");
        var none = await CommandRun.Of("lembar", "ekspor", Sample, "--out", output.Path, "--perangkat-daerah", "dinas");

        using var json = JsonDocument.Parse(one.Out);
        Assert.Equal("dinkes.xlsx", Assert.Single(json.RootElement.GetProperty("files").EnumerateArray()).GetProperty("file").GetString());
        Assert.Equal("dinkes.xlsx", Path.GetFileName(Assert.Single(Directory.GetFiles(output.Path))));
        Assert.Equal(2, none.ExitCode);
        Assert.Contains("dinas", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_filled_leaves_every_file_of_the_folder_as_it_is()
    {
        using var data = DataFolderCopy.Of("samples/klungkung-2025");
        using var output = DataFolderCopy.Empty();
        await CommandRun.Of("lembar", "ekspor", data.Path, "--out", output.Path);

        var run = await CommandRun.Of("lembar", "impor", data.Path, output.Path);

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("Tidak ada yang berubah.", run.Out, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(Path.Combine(Sample, "tatanan/pasar.yaml")), File.ReadAllText(data.FileAt("tatanan/pasar.yaml")));
    }

    [Fact]
    public async Task A_filled_workbook_is_shown_by_a_dry_run_and_then_written_where_it_belongs()
    {
        using var data = DataFolderCopy.Of("samples/klungkung-2025");
        using var output = DataFolderCopy.Empty();
        await CommandRun.Of("lembar", "ekspor", data.Path, "--out", output.Path);
        Fill(output.FileAt("diskopukmdag.xlsx"), "<v>64.29</v>", "<v>71.43</v>");

        var dry = await CommandRun.Of("lembar", "impor", data.Path, Path.Combine(output.Path, "disk*.xlsx"), "--periksa-saja", "--format", "json");
        var before = UsulanReader.Read(data.Path).Value!;
        var run = await CommandRun.Of("lembar", "impor", data.Path, output.FileAt("diskopukmdag.xlsx"));

        using var json = JsonDocument.Parse(dry.Out);
        Assert.False(json.RootElement.GetProperty("written").GetBoolean());
        var change = json.RootElement.GetProperty("perubahan")[0];
        Assert.Equal(("tatanan/pasar/ktr-pasar", "capaian.2024.nilai", "64.29", "71.43", "Tatanan 4!L7"), (Text(change, "alamat"), Text(change, "bidang"), Text(change, "lama"), Text(change, "baru"), Text(change, "place")));
        Assert.Null(Jawaban(before).Sumber);
        Assert.Equal(0, run.ExitCode);
        var after = Jawaban(UsulanReader.Read(data.Path).Value!);
        Assert.Equal(71.43m, after.Capaian[1].Nilai);
        Assert.Equal(("diskopukmdag.xlsx", "Tatanan 4", "L7"), (after.Sumber!.Berkas, after.Sumber.Lembar, after.Sumber.Sel));
        Assert.Equal(File.GetLastWriteTime(output.FileAt("diskopukmdag.xlsx")), after.Sumber.Waktu!.Value, TimeSpan.FromSeconds(1));
        Assert.Equal(File.ReadAllText(Path.Combine(Sample, "tatanan/pariwisata.yaml")), File.ReadAllText(data.FileAt("tatanan/pariwisata.yaml")));
    }

    [Fact]
    public async Task A_submission_in_one_file_is_written_back_to_that_file()
    {
        using var folder = DataFolderCopy.Empty();
        var file = folder.FileAt("usulan.json");
        UsulanWriter.WriteFile(UsulanReader.Read(Sample).Value!, file);
        await CommandRun.Of("lembar", "ekspor", file, "--out", folder.FileAt("lembar"), "--perangkat-daerah", "diskopukmdag");
        Fill(folder.FileAt("lembar/diskopukmdag.xlsx"), "<v>64.29</v>", "<v>71.43</v>");

        var run = await CommandRun.Of("lembar", "impor", file, folder.FileAt("lembar"));

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(71.43m, Jawaban(UsulanReader.Read(file).Value!).Capaian[1].Nilai);
    }

    [Fact]
    public async Task A_wrong_cell_is_an_error_at_its_place_in_the_language_asked_for()
    {
        using var output = DataFolderCopy.Empty();
        await CommandRun.Of("lembar", "ekspor", Sample, "--out", output.Path);
        var file = output.FileAt("diskopukmdag.xlsx");
        Fill(file, "<v>64.29</v>", "<f>1/0</f>");

        var run = await CommandRun.Of("lembar", "impor", Sample, file, "--periksa-saja", "--bahasa", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"{file.Replace('\\', '/')}, Tatanan 4!L7: error KKS5106: The cell holds a formula whose result was not saved.", Assert.Single(run.Diagnostics));
    }

    [Fact]
    public async Task A_folder_without_workbooks_is_said_to_have_none()
    {
        using var empty = DataFolderCopy.Empty();

        var run = await CommandRun.Of("lembar", "impor", Sample, empty.Path);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("Tidak ada buku kerja", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_Excel_keeps_beside_open_workbooks_are_passed_over()
    {
        using var folder = DataFolderCopy.Empty();
        foreach (var name in (string[])["b.xlsx", "~$b.xlsx", "a.xlsx", "c.txt"])
        {
            File.WriteAllText(folder.FileAt(name), string.Empty);
        }

        var found = WorkbookArguments.Find([folder.Path, folder.FileAt("a.xlsx")]);

        Assert.Equal(["a.xlsx", "b.xlsx"], found.Select(s => Path.GetFileName(s.Name)));
    }

    private static string Sample => Kks.Tests.Repository.PathOf("samples/klungkung-2025");

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static Jawaban Jawaban(Usulan usulan) => usulan.Tatanan.SelectMany(t => t.Indikator).Single(j => j.Kunci == "ktr-pasar");

    /// <summary>Changes the first occurrence in the sheet of the setting.</summary>
    private static void Fill(string file, string before, string after)
    {
        using var archive = ZipFile.Open(file, ZipArchiveMode.Update);
        var entry = archive.GetEntry("xl/worksheets/sheet2.xml")!;
        string xml;
        using (var reader = new StreamReader(entry.Open()))
        {
            xml = reader.ReadToEnd();
        }

        Assert.Contains(before, xml, StringComparison.Ordinal);
        entry.Delete();
        using var writer = new StreamWriter(archive.CreateEntry("xl/worksheets/sheet2.xml").Open());
        writer.Write(xml.Remove(xml.IndexOf(before, StringComparison.Ordinal), before.Length).Insert(xml.IndexOf(before, StringComparison.Ordinal), after));
    }
}

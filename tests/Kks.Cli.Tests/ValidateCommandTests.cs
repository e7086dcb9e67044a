namespace Kks.Cli.Tests;

public sealed class ValidateCommandTests
{
    private const string Pasar = "tatanan/pasar.yaml";

    [Theory]
    [InlineData("samples/klungkung-2025")]
    [InlineData("samples/luwu-2021")]
    public async Task A_sample_has_no_errors(string sample)
    {
        var run = await CommandRun.Of("validate", Repository.PathOf(sample));

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.DoesNotContain(run.Diagnostics, line => line.Contains(": error ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_mistake_of_several_files_is_reported_in_one_run_with_its_place()
    {
        using var folder = DataFolderCopy.Of("samples/klungkung-2025");
        folder.Spoil(Pasar, "perangkatDaerah: diskopukmdag", "perangkatDaerahh: diskopukmdag");
        folder.Spoil(Pasar, "opsi: {mandiri: \"50\"", "opsi: {mandiri: \"55\"");
        folder.Spoil(Pasar, "{tahun: 2023, target: 40, nilai: 42.86, pembilang: 6, penyebut: 14}", "{tahun: 2023, target: 40, nilai: 142.86, pembilang: 20, penyebut: 14}");
        folder.Spoil("usulan.yaml", "jumlahStopBabs: 58", "jumlahStopBabs: 68");
        folder.Spoil("usulan.yaml", "lambang: lambang.png", "lambang: tiada.png");

        var run = await CommandRun.Of("validate", folder.Path);

        Assert.Equal(ExitCodes.InputErrors, run.ExitCode);
        AssertError(run, Pasar, "KKS1101", "perangkatDaerahh");
        AssertError(run, Pasar, "KKS1210", "55");
        AssertError(run, Pasar, "KKS1225", "142");
        AssertError(run, Pasar, "KKS1227", "20");
        AssertError(run, "usulan.yaml", "KKS1262", "68");
        AssertError(run, "usulan.yaml", "KKS2001", "tiada.png");
    }

    [Fact]
    public async Task A_place_is_the_line_and_column_of_the_mistake()
    {
        using var folder = DataFolderCopy.Of("samples/klungkung-2025");
        folder.Spoil("usulan.yaml", "provinsi: Bali", "provinsii: Bali");
        var line = File.ReadAllLines(folder.FileAt("usulan.yaml")).TakeWhile(l => !l.Contains("provinsii", StringComparison.Ordinal)).Count() + 1;

        var run = await CommandRun.Of("validate", folder.Path);

        Assert.Contains(run.Diagnostics, d => d.Contains($"usulan.yaml({line},3): error KKS1101", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_data_year_is_an_error()
    {
        using var folder = DataFolderCopy.Of("samples/klungkung-2025");
        folder.Spoil(Pasar, "      - {tahun: 2023, target: 40, nilai: 42.86, pembilang: 6, penyebut: 14}\n", string.Empty);

        var run = await CommandRun.Of("validate", folder.Path);

        Assert.Equal(ExitCodes.InputErrors, run.ExitCode);
        AssertError(run, Pasar, "KKS1220", "2023");
    }

    [Fact]
    public async Task Yaml_that_does_not_parse_is_reported_with_the_mistakes_of_the_other_files()
    {
        using var folder = DataFolderCopy.Of("samples/klungkung-2025");
        File.WriteAllText(folder.FileAt(Pasar), "kunci: pasar\nindikator: [\n");
        folder.Spoil("tatanan/pariwisata.yaml", "kunci: pariwisata", "kunci: pariwisat");

        var run = await CommandRun.Of("validate", folder.Path);

        Assert.Equal(ExitCodes.InputErrors, run.ExitCode);
        AssertError(run, Pasar, "KKS1005", string.Empty);
        AssertError(run, "tatanan/pariwisata.yaml", "KKS1203", "pariwisat");
    }

    [Fact]
    public async Task An_anchor_bomb_is_refused_at_once()
    {
        using var folder = DataFolderCopy.Empty();
        var levels = Enumerable.Range(1, 12).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]");
        File.WriteAllText(folder.FileAt("usulan.yaml"), "a0: &a0 [x]\n" + string.Join('\n', levels) + "\n");

        var run = await CommandRun.Of("validate", folder.Path);

        Assert.Equal(ExitCodes.InputErrors, run.ExitCode);
        Assert.Contains(run.Diagnostics, d => d.Contains("usulan.yaml(", StringComparison.Ordinal) && d.Contains("KKS10", StringComparison.Ordinal));
        AssertNoTrace(run);
    }

    [Fact]
    public async Task A_file_of_50_MB_is_refused_by_its_size()
    {
        using var folder = DataFolderCopy.Of("samples/klungkung-2025");
        using (var file = File.OpenWrite(folder.FileAt(Pasar)))
        {
            file.SetLength(50 * 1024 * 1024);
        }

        var run = await CommandRun.Of("validate", folder.Path);

        Assert.Equal(ExitCodes.InputErrors, run.ExitCode);
        AssertError(run, Pasar, "KKS1002", string.Empty);
        AssertNoTrace(run);
    }

    [Fact]
    public async Task A_broken_catalogue_of_ones_own_is_blamed_and_not_the_answers()
    {
        using var folder = DataFolderCopy.Of("samples/luwu-2021");
        folder.Spoil("instrumen.yaml", "bila: naik and memenuhi", "bila: naik andd memenuhi");

        var run = await CommandRun.Of("validate", folder.Path);

        Assert.Equal(ExitCodes.InputErrors, run.ExitCode);
        Assert.All(run.Diagnostics, line => Assert.Contains("instrumen.yaml(", line, StringComparison.Ordinal));
        AssertError(run, "instrumen.yaml", "KKS1806", "andd");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_said_so()
    {
        var run = await CommandRun.Of("validate", "tidak-ada");

        Assert.Equal(ExitCodes.InputErrors, run.ExitCode);
        Assert.Contains(run.Diagnostics, d => d.Contains("KKS1001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Json_carries_the_same_diagnostics()
    {
        using var folder = DataFolderCopy.Of("samples/klungkung-2025");
        folder.Spoil("usulan.yaml", "provinsi: Bali", "provinsii: Bali");

        var run = await CommandRun.Of("validate", folder.Path, "--format", "json");

        using var json = System.Text.Json.JsonDocument.Parse(run.Out);
        var codes = json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("code").GetString()).ToList();
        Assert.Equal(ExitCodes.InputErrors, run.ExitCode);
        Assert.Contains("KKS1101", codes);
        Assert.Contains("KKS1102", codes);
    }

    [Fact]
    public async Task English_is_spoken_on_request()
    {
        using var folder = DataFolderCopy.Of("samples/klungkung-2025");
        folder.Spoil("usulan.yaml", "provinsi: Bali", "provinsii: Bali");

        var indonesian = await CommandRun.Of("validate", folder.Path);
        var english = await CommandRun.Of("validate", folder.Path, "--bahasa", "en");

        Assert.Equal(indonesian.Diagnostics.Count, english.Diagnostics.Count);
        Assert.All(indonesian.Diagnostics.Zip(english.Diagnostics), pair => Assert.NotEqual(pair.First, pair.Second));
    }

    private static void AssertError(CommandRun run, string file, string code, string part) => Assert.Contains(
        run.Diagnostics,
        line => System.Text.RegularExpressions.Regex.IsMatch(line, $@"{System.Text.RegularExpressions.Regex.Escape(file)}\(\d+,\d+\): error {code}: ")
            && line.Contains(part, StringComparison.Ordinal));

    private static void AssertNoTrace(CommandRun run) => Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
}

using System.Text.Json;
using System.Text.RegularExpressions;
using Kks.Cli.Sarif;

namespace Kks.Cli.Tests;

public sealed partial class PeriksaCommandTests
{
    private static readonly string Sample = Repository.PathOf("samples/klungkung-2025");

    [Fact]
    public async Task Findings_are_shown_by_setting_with_their_place_and_counted()
    {
        var run = await CommandRun.Of("periksa", Sample);

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        var lines = run.Out.Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        var pasar = lines.FindIndex(l => l.StartsWith("Pasar (", StringComparison.Ordinal));
        var next = lines.FindIndex(pasar, l => l.StartsWith("Perkantoran dan Perindustrian (", StringComparison.Ordinal));
        Assert.True(pasar > 0 && next > pasar);
        Assert.Contains(lines[pasar..next], l => l.Contains("W KKS1232 │ 8. ruang-asi-pasar", StringComparison.Ordinal) && l.Contains("pasar.yaml:", StringComparison.Ordinal));
        Assert.Matches("0 kesalahan, [0-9]+ peringatan, [0-9]+ catatan", run.Out);
        Assert.Contains("  Lapangan: 1", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_are_shown_by_agency_with_its_day()
    {
        using var folder = DataFolderCopy.Of("samples/klungkung-2025");
        folder.Spoil("usulan.yaml", "  - kunci: disnaker\n", "  - kunci: disnaker\n    tenggat: 2025-06-30\n");

        var run = await CommandRun.Of("periksa", folder.Path, "--menurut", "perangkat-daerah");

        Assert.Matches(@"Dinas Ketenagakerjaan \([0-9]+\) – tenggat 30 Juni 2025", run.Out);
        Assert.Contains("perkantoran-perindustrian 8. perusahaan-gp2sp", run.Out, StringComparison.Ordinal);
        Assert.Contains("Tanpa perangkat daerah (", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", ExitCodes.Success)]
    [InlineData("warning", ExitCodes.InputErrors)]
    [InlineData("info", ExitCodes.InputErrors)]
    public async Task The_exit_code_goes_by_the_severity_asked(string bound, int expected) =>
        Assert.Equal(expected, (await CommandRun.Of("periksa", Sample, "--gagal-pada", bound)).ExitCode);

    [Fact]
    public async Task Errors_fail_and_what_could_be_read_is_checked_all_the_same()
    {
        using var folder = DataFolderCopy.Of("samples/klungkung-2025");
        folder.Spoil("usulan.yaml", "provinsi: Bali", "provinsii: Bali");

        var run = await CommandRun.Of("periksa", folder.Path);

        Assert.Equal(ExitCodes.InputErrors, run.ExitCode);
        Assert.Contains("E KKS1101", run.Out, StringComparison.Ordinal);
        Assert.Contains("W KKS1304", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_lines_is_named_alone()
    {
        var run = await CommandRun.Of("periksa", "tidak-ada");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("│ tidak-ada │", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_holds_each_finding_with_its_owner()
    {
        var run = await CommandRun.Of("periksa", Sample, "--format", "json");

        using var document = JsonDocument.Parse(run.Out);
        var temuan = document.RootElement.GetProperty("temuan").EnumerateArray().ToList();
        Assert.Equal("2025", document.RootElement.GetProperty("edisi").GetString());
        Assert.Equal(temuan.Count(t => t.GetProperty("severity").GetString() == "warning"), document.RootElement.GetProperty("ringkasan").GetProperty("warning").GetInt32());
        var satu = temuan.Single(t => t.GetProperty("code").GetString() == "KKS2005");
        Assert.Equal(
            ("lengkap", "pasar", "toilet-pasar", 11, "diskopukmdag"),
            (satu.GetProperty("kelompok").GetString(), satu.GetProperty("tatanan").GetString(), satu.GetProperty("indikator").GetString(), satu.GetProperty("nomor").GetInt32(), satu.GetProperty("perangkatDaerah").GetString()));
    }

    [Fact]
    public async Task Sarif_names_a_rule_for_every_result_and_a_place_in_a_file()
    {
        var run = await CommandRun.Of("periksa", Sample, "--format", "sarif");

        using var document = JsonDocument.Parse(run.Out);
        Assert.Equal("2.1.0", document.RootElement.GetProperty("version").GetString());
        var log = Assert.Single(document.RootElement.GetProperty("runs").EnumerateArray());
        var driver = log.GetProperty("tool").GetProperty("driver");
        Assert.Equal("kks", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.All(rules, r => Assert.False(string.IsNullOrWhiteSpace(r.GetProperty("help").GetProperty("text").GetString())));
        var results = log.GetProperty("results").EnumerateArray().ToList();
        Assert.True(results.Count > 80);
        Assert.All(results, r =>
        {
            Assert.Equal(r.GetProperty("ruleId").GetString(), rules[r.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(r.GetProperty("level").GetString(), new[] { "error", "warning", "note" });
            Assert.NotEqual("", r.GetProperty("message").GetProperty("text").GetString());
            var place = Assert.Single(r.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            Assert.True(Uri.TryCreate(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.RelativeOrAbsolute, out _));
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 0);
        });
    }

    [Fact]
    public async Task Sarif_escapes_what_a_file_name_may_hold()
    {
        using var folder = DataFolderCopy.Empty();
        var data = Directory.CreateDirectory(folder.FileAt("usulan 2025 #1")).FullName;
        File.WriteAllText(Path.Combine(data, "usulan.yaml"), "edisi: 2025\ndaerah: {jenis: kota, nama: Uji, provinsi: Uji}\n");

        using var document = JsonDocument.Parse((await CommandRun.Of("periksa", data, "--format", "sarif")).Out);

        var uri = document.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.EndsWith("/usulan%202025%20%231/usulan.yaml", uri, StringComparison.Ordinal);
        Assert.Equal(Path.Combine(data, "usulan.yaml"), new Uri(uri).LocalPath);
    }

    [Fact]
    public void The_guide_knows_every_code_on_the_page()
    {
        var codes = Heading().Matches(Repository.TextOf("docs/diagnostics.md")).Select(m => m.Groups[1].Value).ToList();

        Assert.True(codes.Count > 100);
        Assert.All(codes, code => Assert.True(DiagnosticGuide.Find(code) is { Title.Length: > 0, Explanation.Length: > 0, Cure.Length: > 0 }, code));
    }

    [Fact]
    public async Task English_is_spoken_where_asked()
    {
        var run = await CommandRun.Of("periksa", Sample, "--bahasa", "en");

        Assert.Contains("Nothing has been checked in the field in 12 settings and bodies, 139 answers in all.", run.Out, StringComparison.Ordinal);
        Assert.Contains("  Completeness: ", run.Out, StringComparison.Ordinal);
    }

    [GeneratedRegex("^### (KKS[0-9]{4}): ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}

using System.Text.Json;

namespace Kks.Cli.Tests;

public sealed class PetaJalanCommandTests
{
    private static readonly string Sample = Repository.PathOf("samples/klungkung-2025");

    [Fact]
    public async Task The_target_of_the_submission_is_taken_and_its_one_step_shown_with_its_agency()
    {
        var run = await CommandRun.Of("peta-jalan", Sample);

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("Peta jalan menuju Swasti Saba Wiwerda, menurut nilai mandiri, pita per-tatanan", run.Out, StringComparison.Ordinal);
        Assert.Contains("[ ] Perkantoran dan Perindustrian: 77,27, batas 81.", run.Out, StringComparison.Ordinal);
        Assert.Contains("  Dinas Ketenagakerjaan: 1", run.Out, StringComparison.Ordinal);
        Assert.Contains("surveilans-vektor: Opsi 100", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_holds_the_steps()
    {
        var run = await CommandRun.Of("peta-jalan", Sample, "--target", "wistara", "--format", "json");

        using var document = JsonDocument.Parse(run.Out);
        var syarat = document.RootElement.GetProperty("syarat").EnumerateArray().ToList();
        Assert.Equal(11, syarat.Count);
        Assert.False(document.RootElement.GetProperty("terpenuhi").GetBoolean());
        var kantor = syarat.Single(s => s.GetProperty("nama").GetString() == "Perkantoran dan Perindustrian");
        Assert.Equal(4, kantor.GetProperty("langkah").GetArrayLength());
        Assert.All(kantor.GetProperty("langkah").EnumerateArray(), l => Assert.Equal("perkantoran-perindustrian", l.GetProperty("tatanan").GetString()));
    }

    [Fact]
    public async Task By_the_mean_the_sample_has_Wiwerda_already()
    {
        var run = await CommandRun.Of("peta-jalan", Sample, "--kebijakan", "rerata");

        Assert.Contains("[v] Rerata tatanan:", run.Out, StringComparison.Ordinal);
        Assert.Contains("Semua syarat terpenuhi.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_target_is_a_usage_error_that_names_the_known_ones()
    {
        var run = await CommandRun.Of("peta-jalan", Sample, "--target", "platinum");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("'platinum'; yang dikenal: padapa, wiwerda, wistara, wistara-paripurna.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_with_errors_has_no_road()
    {
        using var folder = DataFolderCopy.Of("samples/klungkung-2025");
        folder.Spoil("usulan.yaml", "provinsi: Bali", "provinsii: Bali");

        var run = await CommandRun.Of("peta-jalan", folder.Path);

        Assert.Equal(ExitCodes.InputErrors, run.ExitCode);
        Assert.Contains(run.Diagnostics, d => d.Contains("KKS1101", StringComparison.Ordinal));
    }
}

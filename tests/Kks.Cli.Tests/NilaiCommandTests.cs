using System.Text.Json;

namespace Kks.Cli.Tests;

public sealed class NilaiCommandTests
{
    private static readonly string Sample = Repository.PathOf("samples/klungkung-2025");

    [Fact]
    public async Task Json_and_table_show_the_same_figures()
    {
        var table = await CommandRun.Of("nilai", Sample);
        var json = await CommandRun.Of("nilai", Sample, "--format", "json");

        using var document = JsonDocument.Parse(json.Out);
        var tatanan = document.RootElement.GetProperty("tatanan").EnumerateArray().ToList();
        Assert.Equal(9, tatanan.Count);
        Assert.All(tatanan, t =>
        {
            var shown = t.GetProperty("nilai").GetDecimal().ToString("0.##", System.Globalization.CultureInfo.GetCultureInfo("id-ID"));
            Assert.Contains(table.Out.Split('\n'), line => line.Contains(t.GetProperty("nama").GetString()!, StringComparison.Ordinal) && line.Contains($" {shown} ", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task The_mean_as_policy_can_support_more_than_each_tatanan_alone()
    {
        var each = await Category("per-tatanan");
        var mean = await Category("rerata");

        Assert.Equal("padapa", each);
        Assert.Equal("wiwerda", mean);
    }

    [Fact]
    public async Task Data_with_errors_is_not_assessed()
    {
        using var folder = DataFolderCopy.Of("samples/klungkung-2025");
        folder.Spoil("usulan.yaml", "provinsi: Bali", "provinsii: Bali");

        var run = await CommandRun.Of("nilai", folder.Path);

        Assert.Equal(ExitCodes.InputErrors, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Contains(run.Diagnostics, d => d.Contains("KKS1101", StringComparison.Ordinal));
    }

    private static async Task<string?> Category(string policy)
    {
        var run = await CommandRun.Of("nilai", Sample, "--kebijakan", policy, "--format", "json");
        using var document = JsonDocument.Parse(run.Out);
        return document.RootElement.GetProperty("kategori").GetString();
    }
}

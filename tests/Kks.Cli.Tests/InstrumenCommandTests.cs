using System.Text.Json;

namespace Kks.Cli.Tests;

public sealed class InstrumenCommandTests
{
    [Fact]
    public async Task Edition_2025_is_printed_whole()
    {
        var run = await CommandRun.Of("instrumen", "--edisi", "2025", "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        var counts = json.RootElement.GetProperty("tatanan").EnumerateArray().Select(t => t.GetProperty("indikator").GetArrayLength());
        Assert.Equal([29, 22, 11, 13, 11, 12, 11, 13, 14], counts);
        Assert.Equal(16, json.RootElement.GetProperty("kelembagaan").EnumerateArray().Sum(b => b.GetProperty("indikator").GetArrayLength()));
    }

    [Fact]
    public async Task One_tatanan_is_shown_with_its_options()
    {
        var run = await CommandRun.Of("instrumen", "--tatanan", "pasar");

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("regulasi-pasar-sehat", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_edition_is_answered_with_those_there_are()
    {
        var run = await CommandRun.Of("instrumen", "--edisi", "2026");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("2023-2024", run.Error, StringComparison.Ordinal);
    }
}

using Xunit.Abstractions;

namespace Kks.Templating.Tests.Conformance;

/// <summary>All cases of the language, by tier.</summary>
public sealed class ConformanceTests(ITestOutputHelper output, CountPrinter counts) : IClassFixture<CountPrinter>
{
    /// <summary>Where Scriban points at the end of the text, this engine points at what was opened.</summary>
    private static readonly string[] PlacedAtTheOpening =
        ["block is not closed with end", "string is not closed", "placeholder is not closed"];

    public static TheoryData<string> Files => [.. CaseReader.All.Select(item => item.File).Distinct()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_core_and_common_case_passes(string file)
    {
        var failures = CaseReader.All.Where(item => item.File == file && item.Tier != "rare").Select(Check).OfType<string>().ToList();
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_rare_case_passes_or_is_refused_by_name(string file)
    {
        var failures = CaseReader.All.Where(item => item.File == file && item.Tier == "rare")
            .Where(item => !IsRefused(item) && !DecidedDifferences.Holds(item))
            .Select(Check).OfType<string>().ToList();
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    [Fact]
    public void The_counts_are_printed()
    {
        var cases = CaseReader.All;
        var columns = cases.Where(item => item.Error is not null && item.Tier != "rare" && !PlacedAtTheOpening.Any(item.Error.EndsWith))
            .Select(item => (Item: item, CaseRunner.Run(item).Error))
            .ToList();
        foreach (var tier in new[] { "core", "common", "rare" })
        {
            var ofTier = cases.Where(item => item.Tier == tier).ToList();
            var refused = ofTier.Count(item => tier == "rare" && Check(item) is not null && IsRefused(item));
            var decided = ofTier.Count(item => tier == "rare" && Check(item) is not null && !IsRefused(item) && DecidedDifferences.Holds(item));
            var passed = ofTier.Count(item => Check(item) is null);
            counts.Print($"{tier}: {passed} of {ofTier.Count} pass, {refused} are refused by name, {decided} differ by decision");
        }

        var same = columns.Count(pair => pair.Error is not null && pair.Error.Column == pair.Item.ErrorColumn && pair.Error.Line == pair.Item.ErrorLine);
        counts.Print($"errors: {same} of {columns.Count} at the same line and column");
        foreach (var (item, error) in columns.Where(pair => pair.Error is null || pair.Error.Column != pair.Item.ErrorColumn))
        {
            output.WriteLine($"  {item}: expected {item.Error}, found {error?.ToString() ?? "no error"}");
        }

        Assert.Equal(1493, cases.Count);
        Assert.True(same > columns.Count * 95 / 100, $"only {same} of {columns.Count} errors stand at the same column");
    }

    private static bool IsRefused(ConformanceCase item) => CaseRunner.Run(item).Error?.Code == DiagnosticCodes.NotSupported;

    private static string? Check(ConformanceCase item)
    {
        var (text, error) = CaseRunner.Run(item);
        if (item.Output is not null)
        {
            if (text == item.Output) return null;
            return $"{item}\n  template: {item.Template}\n  expected: {Show(item.Output)}\n  actual:   {(error is null ? Show(text!) : error.ToString())}";
        }

        if (error is not null && (error.Line == item.ErrorLine || PlacedAtTheOpening.Any(item.Error!.EndsWith))) return null;
        return $"{item}\n  template: {item.Template}\n  expected: {item.Error}\n  actual:   {(error is null ? Show(text!) : error.ToString())}";
    }

    private static string Show(string text) => text.Replace("\n", "\\n", StringComparison.Ordinal);
}

using System.Reflection;
using Kks.Reporting.Testing;

namespace Kks.PublicApi.Tests;

/// <summary>What each package offers stands in a file beside this one; changing it is a choice seen in review.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Packages => [.. Offered.Keys];

    private static Dictionary<string, Assembly> Offered { get; } = new[]
    {
        typeof(Kks.Model.Submissions.Usulan).Assembly,
        typeof(Kks.Templating.Template).Assembly,
        typeof(Kks.Exchange.LembarKerja.LembarKerjaWriter).Assembly,
        typeof(Kks.Reporting.KksReportGenerator).Assembly,
        typeof(Kks.Reporting.Testing.Snapshot).Assembly,
    }.ToDictionary(a => a.GetName().Name!);

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task The_surface_is_the_agreed_one(string package) =>
        await Snapshot.Verify(ApiText.Of(Offered[package]), new SnapshotOptions().With("package", package));

    [Theory]
    [MemberData(nameof(Packages))]
    public void No_package_shows_types_of_a_library_its_callers_need_not_know(string package)
    {
        var surface = ApiText.Of(Offered[package]);
        Assert.DoesNotContain("Markdig", surface, StringComparison.Ordinal);
        Assert.DoesNotContain("DocumentFormat", surface, StringComparison.Ordinal);
        Assert.DoesNotContain("DiffPlex", surface, StringComparison.Ordinal);
        Assert.DoesNotContain("YamlDotNet", surface, StringComparison.Ordinal);
    }
}

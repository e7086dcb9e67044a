using Kks.Reporting.Packs;

namespace Kks.Reporting.Tests.Packs;

public sealed class OfficialPacksTests
{
    public static TheoryData<string> Ids => [.. OfficialPacks.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_official_pack_compiles_without_a_finding(string id)
    {
        var result = OfficialPacks.Get(id);
        Assert.Empty(result.Diagnostics);
        Assert.True(result.Succeeded);
        Assert.Equal(id, result.Pack.Manifest.Id);
    }

    [Fact]
    public void The_narrative_per_setting_is_official() => Assert.Contains(OfficialPacks.NarasiTatanan, OfficialPacks.Ids);

    [Fact]
    public void A_pack_is_compiled_once() =>
        Assert.Same(OfficialPacks.Get(OfficialPacks.NarasiTatanan).Pack, OfficialPacks.Get(OfficialPacks.NarasiTatanan).Pack);

    [Fact]
    public void The_files_of_a_pack_can_be_copied()
    {
        Assert.Contains("bagian/indikator.sbn.md", OfficialPacks.FilesOf(OfficialPacks.NarasiTatanan));
        using var manifest = OfficialPacks.Open(OfficialPacks.NarasiTatanan).Open(PackManifest.FileName);
        Assert.NotNull(manifest);
    }
}

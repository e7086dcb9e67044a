using System.Text.Json;
using Kks.Reporting.Packs;

namespace Kks.Cli.Tests;

/// <summary>What a template author does: a pack of one's own, tested, changed, accepted.</summary>
public sealed class TemplateAuthorTests : IDisposable
{
    private readonly DataFolderCopy _folder = DataFolderCopy.Empty();

    private string Pack => _folder.FileAt("paket");

    public static TheoryData<string> PackIds => [.. OfficialPacks.Ids];

    [Theory]
    [MemberData(nameof(PackIds))]
    public async Task A_pack_copied_from_any_official_one_is_sound_and_can_be_tested(string source)
    {
        Assert.Equal(ExitCodes.Success, (await CommandRun.Of("template", "baru", "paket-kami", "--dari", source, "--out", Pack)).ExitCode);
        Assert.Contains("id: paket-kami\n", File.ReadAllText(_folder.FileAt("paket/template.yaml")), StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Success, (await CommandRun.Of("template", "periksa", Pack)).ExitCode);
        var run = await CommandRun.Of("template", "uji", Pack, "--tulis");
        Assert.Equal(ExitCodes.InputErrors, run.ExitCode);
        Assert.Contains("BELUM DISETUJUI", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_sentence_is_shown_then_accepted()
    {
        await CommandRun.Of("template", "baru", "surat-kami", "--dari", OfficialPacks.SuratUsulan, "--out", Pack);
        await CommandRun.Of("template", "uji", Pack, "--tulis");
        Assert.Contains("1 teks disetujui.", (await CommandRun.Of("template", "terima", Pack)).Out, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Success, (await CommandRun.Of("template", "uji", Pack, "--tulis")).ExitCode);

        _folder.Spoil("paket/surat.sbn.md", "diucapkan terima kasih", "kami ucapkan terima kasih");
        var changed = await CommandRun.Of("template", "uji", Pack, "--tulis");
        Assert.Equal(ExitCodes.InputErrors, changed.ExitCode);
        Assert.Contains("BERUBAH", changed.Out, StringComparison.Ordinal);
        Assert.Contains("{+kami ucapkan+} terima kasih.", changed.Out, StringComparison.Ordinal);
        Assert.Contains("[-diucapkan-] terima kasih.", changed.Out, StringComparison.Ordinal);

        await CommandRun.Of("template", "terima", Pack);
        var again = await CommandRun.Of("template", "uji", Pack, "--tulis");
        Assert.Equal(ExitCodes.Success, again.ExitCode);
        Assert.Contains("1 dokumen: 1 sama, 0 berubah, 0 belum disetujui, 0 gagal disusun.", again.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Success, (await CommandRun.Of("render", _folder.FileAt("paket/contoh/kabupaten-contoh"), "--template", Pack, "--out", _folder.FileAt("keluaran"))).ExitCode);
    }

    [Fact]
    public async Task The_outcome_of_a_test_is_data_where_asked()
    {
        await CommandRun.Of("template", "baru", "surat-kami", "--dari", OfficialPacks.SuratUsulan, "--out", Pack);
        Directory.CreateDirectory(_folder.FileAt("paket/hasil"));
        File.WriteAllText(_folder.FileAt("paket/hasil/lama.pasar.verified.txt"), "lama");
        var run = await CommandRun.Of("template", "uji", Pack, "--tulis", "--format", "json", "--bahasa", "en");
        using var json = JsonDocument.Parse(run.Out);
        var document = Assert.Single(json.RootElement.GetProperty("documents").EnumerateArray());
        Assert.Equal(("kabupaten-contoh", "daerah", "new"), (document.GetProperty("sample").GetString(), document.GetProperty("document").GetString(), document.GetProperty("state").GetString()));
        Assert.True(File.Exists(document.GetProperty("received").GetString()));
        Assert.Equal("KKS3952", Assert.Single(json.RootElement.GetProperty("diagnostics").EnumerateArray()).GetProperty("code").GetString());
        Assert.EndsWith("lama.pasar.verified.txt", Assert.Single(json.RootElement.GetProperty("unused").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.StartsWith("Nothing has been accepted", document.GetProperty("difference").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistakes_in_the_template_are_located_before_anything_is_compared()
    {
        await CommandRun.Of("template", "baru", "surat-kami", "--dari", OfficialPacks.SuratUsulan, "--out", Pack);
        _folder.Spoil("paket/surat.sbn.md", "daerah.provinsi", "daerah.propinsi");
        var run = await CommandRun.Of("template", "uji", Pack, "--tulis");
        Assert.Equal(ExitCodes.InputErrors, run.ExitCode);
        Assert.Contains("surat.sbn.md(", Assert.Single(run.Diagnostics), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.FileAt("paket/hasil")));
    }

    [Theory]
    [InlineData("Narasi Kami", ExitCodes.Usage)]
    [InlineData("../luar", ExitCodes.Usage)]
    [InlineData("narasi-tatanan", ExitCodes.Usage)]
    [InlineData("narasi--kami", ExitCodes.Usage)]
    [InlineData("9narasi", ExitCodes.Usage)]
    public async Task A_name_no_pack_may_have_is_refused(string name, int expected)
    {
        Assert.Equal(expected, (await CommandRun.Of("template", "baru", name, "--out", Pack)).ExitCode);
        Assert.False(Directory.Exists(Pack));
    }

    [Fact]
    public async Task A_folder_with_files_is_left_alone()
    {
        File.WriteAllText(_folder.FileAt("milik-saya.txt"), "penting");
        Assert.Equal(ExitCodes.FileSystem, (await CommandRun.Of("template", "baru", "narasi-kami", "--out", _folder.Path)).ExitCode);
        Assert.Equal(["milik-saya.txt"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("uji")]
    [InlineData("terima")]
    public async Task A_folder_that_is_not_there_is_said(string command) =>
        Assert.Equal(ExitCodes.FileSystem, (await CommandRun.Of("template", command, _folder.FileAt("tiada"))).ExitCode);

    [Fact]
    public async Task Names_have_their_kind_meaning_and_an_example_from_the_sample()
    {
        var run = await CommandRun.Of("template", "bidang", "narasi-tatanan", "--format", "json");
        using var json = JsonDocument.Parse(run.Out);
        var fields = json.RootElement.GetProperty("fields").EnumerateArray().ToDictionary(field => field.GetProperty("name").GetString()!);
        Assert.Equal(("teks", "Kabupaten Contoh"), (fields["daerah.nama_lengkap"].GetProperty("kind").GetString(), fields["daerah.nama_lengkap"].GetProperty("example").GetString()));
        Assert.True(fields["tatanan.indikator"].GetProperty("list").GetBoolean());
        Assert.Equal("15.3846", fields["tatanan.nilai"].GetProperty("example").GetString());
        Assert.False(fields.ContainsKey("badan"));
        Assert.All(fields.Values, field => Assert.NotEqual("", field.GetProperty("meaning").GetString()));
    }

    [Fact]
    public async Task Examples_come_from_a_data_folder_and_names_can_be_searched()
    {
        var run = await CommandRun.Of("template", "bidang", "--contoh", Repository.PathOf("samples/klungkung-2025"), "--cari", "ibu kota", "--bahasa", "en");
        Assert.Contains("daerah.ibu_kota", run.Out, StringComparison.Ordinal);
        Assert.Contains("Semarapura", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 names.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_pack_has_no_names() => Assert.Equal(ExitCodes.InputErrors, (await CommandRun.Of("template", "bidang", "tiada")).ExitCode);

    public void Dispose() => _folder.Dispose();
}

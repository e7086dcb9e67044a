using FsCheck;
using FsCheck.Fluent;
using Kks.Model.Submissions;
using Kks.Model.Tests.Data;

namespace Kks.Model.Tests.Submissions;

public sealed class UsulanWriterTests
{
    [Fact]
    public void Any_submission_comes_back_from_a_folder() =>
        Prop.ForAll<int>(seed =>
        {
            using var folder = new TemporaryFolder();
            var usulan = new RandomData(seed).Make<Usulan>();
            UsulanWriter.WriteFolder(new RandomData(seed + 1).Make<Usulan>(), folder.Path);
            UsulanWriter.WriteFolder(usulan, folder.Path);
            return TreeText.Of(UsulanReader.Read(folder.Path).Value!) == TreeText.Of(usulan);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public void A_file_that_says_the_same_already_keeps_its_comments_and_another_is_replaced()
    {
        using var folder = new TemporaryFolder().With("tatanan/pariwisata.yaml", "# catatan kami\nkunci: pariwisata\n").With("tatanan/pasar.yaml", "# catatan kami\nkunci: pasar\npengantar: lama\n");

        UsulanWriter.WriteFolder(Usulan("pariwisata", "pasar"), folder.Path);

        Assert.Equal("# catatan kami\nkunci: pariwisata\n", File.ReadAllText(folder.At("tatanan/pariwisata.yaml")));
        Assert.Equal("kunci: pasar\n", File.ReadAllText(folder.At("tatanan/pasar.yaml")));
    }

    [Fact]
    public void A_folder_has_a_file_per_setting_and_body()
    {
        using var folder = new TemporaryFolder();

        UsulanWriter.WriteFolder(Usulan("pariwisata", "pasar"), folder.Path);

        Assert.Equal(["kelembagaan/tim-pembina.yaml", "tatanan/pariwisata.yaml", "tatanan/pasar.yaml", "usulan.yaml"], Files(folder));
    }

    [Fact]
    public void Names_are_numbered_where_the_order_would_be_lost()
    {
        using var folder = new TemporaryFolder();

        UsulanWriter.WriteFolder(Usulan("pasar", "pariwisata"), folder.Path);

        Assert.Equal(["kelembagaan/tim-pembina.yaml", "tatanan/001-pasar.yaml", "tatanan/002-pariwisata.yaml", "usulan.yaml"], Files(folder));
    }

    [Fact]
    public void A_file_that_already_answers_a_setting_keeps_its_name_and_one_no_longer_answered_goes()
    {
        using var folder = new TemporaryFolder().With("tatanan/1 pasar.yml", "kunci: pasar\n").With("tatanan/2.json", """{"kunci": "transportasi-lalu-lintas"}""").With("tatanan/catatan.txt", "x");

        UsulanWriter.WriteFolder(Usulan("pasar"), folder.Path);

        Assert.Equal(["kelembagaan/tim-pembina.yaml", "tatanan/1 pasar.yml", "tatanan/catatan.txt", "usulan.yaml"], Files(folder));
    }

    [Fact]
    public void A_file_is_left_whole_where_writing_fails()
    {
        using var folder = new TemporaryFolder().With("usulan.json", "lama");
        Directory.CreateDirectory(folder.At("usulan.json.baru"));

        Assert.ThrowsAny<Exception>(() => UsulanWriter.WriteFile(Usulan("pasar"), folder.At("usulan.json")));

        Assert.Equal("lama", File.ReadAllText(folder.At("usulan.json")));
    }

    private static Usulan Usulan(params string[] tatanan) => new()
    {
        Edisi = "2025",
        Daerah = new Daerah { Jenis = JenisDaerah.Kabupaten, Nama = "Contoh", Provinsi = "Bali" },
        Tatanan = [.. tatanan.Select(k => new JawabanTatanan { Kunci = k })],
        Kelembagaan = [new JawabanBadan { Kunci = "tim-pembina" }],
    };

    private static List<string> Files(TemporaryFolder folder) =>
        [.. Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder.Path, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}

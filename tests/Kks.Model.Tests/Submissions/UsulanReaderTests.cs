using Kks.Model.Data;
using Kks.Model.Submissions;

namespace Kks.Model.Tests.Submissions;

public sealed class UsulanReaderTests
{
    private const string Main = "edisi: 2025\ndaerah: {jenis: kabupaten, nama: Contoh, provinsi: Bali}\n";

    [Fact]
    public void A_split_folder_reads_as_one_submission()
    {
        using var folder = new TemporaryFolder()
            .With("usulan.yaml", Main + "tatanan:\n- kunci: pasar\n")
            .With("tatanan/b.yaml", "kunci: pariwisata\n")
            .With("tatanan/a.json", """{"kunci": "satuan-pendidikan"}""")
            .With("kelembagaan/tim.yml", "kunci: tim-pembina\n")
            .With("tatanan/.b.yaml.swp", "bukan data");

        var result = UsulanReader.Read(folder.Path);

        Assert.Empty(result.Diagnostics);
        Assert.Equal("2025", result.Value!.Edisi);
        Assert.Equal(["pasar", "satuan-pendidikan", "pariwisata"], result.Value.Tatanan.Select(t => t.Kunci));
        Assert.Equal("tim-pembina", Assert.Single(result.Value.Kelembagaan).Kunci);
        Assert.Equal(folder.At("tatanan/a.json") + "(1,11)", result.Source.Locate("tatanan[1].kunci").ToString());
        Assert.Equal(folder.At("tatanan/b.yaml") + "(1,1)", result.Source.Locate("Tatanan[2].Indikator[0]").ToString());
    }

    [Theory]
    [InlineData("usulan.json", """{"edisi": "2025", "daerah": {"jenis": "kota", "nama": "Contoh", "provinsi": "Bali"}}""")]
    [InlineData("lain.yaml", "edisi: 2025\ndaerah: {jenis: kota, nama: Contoh, provinsi: Bali}\n")]
    public void One_file_is_a_submission_too(string file, string content)
    {
        using var folder = new TemporaryFolder().With(file, content);

        var result = UsulanReader.Read(folder.At(file));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(JenisDaerah.Kota, result.Value!.Daerah.Jenis);
    }

    [Fact]
    public void Errors_of_all_files_come_in_one_run()
    {
        using var folder = new TemporaryFolder()
            .With("usulan.yaml", Main + "targett: wiwerda\n")
            .With("tatanan/a.yaml", "kunci: pasar\nindikator:\n- kunci: x\n  capaian: [{tahun: 2024, nilai: 97,5}]\n")
            .With("tatanan/b.yaml", "kunci: \"pariwisata\n")
            .With("tatanan/c.yaml", "")
            .With("tatanan/d.yaml.txt", "kunci: pasar\n");

        Assert.Equal(
            [
                "tatanan/b.yaml(1,8): error KKS1005: YAML tidak dapat dibaca: teks bertanda kutip tidak ditutup atau terpotong.",
                "tatanan/c.yaml(1,1): error KKS1004: Berkas kosong.",
                "tatanan/d.yaml.txt: warning KKS1014: Berkas berjenis '.txt' di sini tidak dibaca; gunakan .yaml, .yml atau .json.",
                "usulan.yaml(3,1): error KKS1101: Kunci 'targett' tidak dikenal.",
                "tatanan/a.yaml(4,37): error KKS1101: Kunci '5' tidak dikenal.",
            ],
            Messages(folder));
    }

    [Fact]
    public void A_broken_main_file_does_not_hide_errors_in_the_answers()
    {
        using var folder = new TemporaryFolder().With("usulan.yaml", "edisi: [\n").With("tatanan/a.yaml", "kunci: pasar\nindikatr: []\n");

        Assert.Equal(
            [
                "usulan.yaml(2,1): error KKS1005: YAML tidak dapat dibaca: susunan di tempat ini tidak dikenal; periksa indentasi, tanda kutip dan titik dua.",
                "tatanan/a.yaml(2,1): error KKS1101: Kunci 'indikatr' tidak dikenal.",
            ],
            Messages(folder));
    }

    [Fact]
    public void A_folder_without_usulan_yaml_is_an_error()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal($"{folder.Path}: error KKS1001: Folder '{folder.Path}' tidak berisi usulan.yaml.", Assert.Single(UsulanReader.Read(folder.Path).Diagnostics).ToString());
    }

    [Fact]
    public void Two_main_files_are_an_error()
    {
        using var folder = new TemporaryFolder().With("usulan.yaml", Main).With("usulan.json", "{}");

        Assert.Equal(["usulan.json: error KKS1014: Data yang sama sudah dibaca dari usulan.yaml; hapus salah satu."], Messages(folder));
    }

    [Theory]
    [InlineData("tidak-ada", "tidak-ada: error KKS1001: Berkas atau folder 'tidak-ada' tidak ada.")]
    [InlineData("tidak-ada/usulan.yaml", "tidak-ada/usulan.yaml: error KKS1001: Berkas atau folder 'tidak-ada/usulan.yaml' tidak ada.")]
    public void A_path_that_does_not_exist_is_an_error(string path, string expected) =>
        Assert.Equal(expected, Assert.Single(UsulanReader.Read(path).Diagnostics).ToString());

    [Fact]
    public void A_file_of_another_kind_is_an_error()
    {
        using var folder = new TemporaryFolder().With("data.xlsx", "PK");

        Assert.EndsWith("data.xlsx: error KKS1014: Jenis berkas '.xlsx' tidak dikenal; gunakan .yaml, .yml atau .json.", Assert.Single(UsulanReader.Read(folder.At("data.xlsx")).Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_fifty_megabytes_is_refused_before_it_is_read()
    {
        using var folder = new TemporaryFolder().With("usulan.yaml", Main);
        using (var big = File.Create(folder.At("besar.yaml")))
        {
            big.SetLength(50 * 1024 * 1024);
        }

        Directory.CreateDirectory(folder.At("tatanan"));
        File.Move(folder.At("besar.yaml"), folder.At("tatanan/besar.yaml"));

        Assert.Equal(["tatanan/besar.yaml(1,1): error KKS1002: Berkas lebih besar daripada batas 8 MB dan tidak dibaca."], Messages(folder));
    }

    [Fact]
    public void A_link_out_of_the_folder_is_refused()
    {
        using var outside = new TemporaryFolder().With("pasar.yaml", "kunci: pasar\n");
        using var folder = new TemporaryFolder().With("usulan.yaml", Main).With("tatanan/a.yaml", "kunci: pasar\n");
        File.CreateSymbolicLink(folder.At("tatanan/b.yaml"), outside.At("pasar.yaml"));
        File.CreateSymbolicLink(folder.At("tatanan/c.yaml"), folder.At("tatanan/a.yaml"));
        Directory.CreateSymbolicLink(folder.At("kelembagaan"), outside.Path);

        var result = UsulanReader.Read(folder.Path);

        Assert.Equal(
            ["tatanan/b.yaml: error KKS1015: Berkas ini tautan ke luar folder data dan tidak dibaca.", "kelembagaan/pasar.yaml: error KKS1015: Berkas ini tautan ke luar folder data dan tidak dibaca."],
            Messages(folder));
        Assert.Equal(2, result.Draft!.Tatanan.Count);
    }

    [Fact]
    public void Places_begin_with_the_folder_as_the_person_gave_it()
    {
        using var folder = new TemporaryFolder().With("usulan.yaml", "edisi: 2025\n");
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder.Path);

        Assert.Equal($"{relative.Replace('\\', '/')}/usulan.yaml(1,1): error KKS1102: Kunci 'daerah' wajib ada.", Assert.Single(UsulanReader.Read(relative + "/").Diagnostics).ToString());
    }

    private static List<string> Messages(TemporaryFolder folder) =>
        [.. UsulanReader.Read(folder.Path).Diagnostics.Select(d => d.ToString()[(folder.Path.Length + 1)..])];
}

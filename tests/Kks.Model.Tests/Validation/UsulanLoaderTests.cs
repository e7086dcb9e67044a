using Kks.Model.Data;
using Kks.Model.Validation;

namespace Kks.Model.Tests.Validation;

public sealed class UsulanLoaderTests
{
    [Fact]
    public void A_folder_with_its_own_catalogue_is_checked_against_it()
    {
        using var folder = Folder(Periksa.Lengkap);

        var result = UsulanLoader.Load(folder.Path);

        Assert.Equal("", Periksa.Text(result.Diagnostics));
        Assert.Equal("Instrumen Uji", result.Valid!.Instrumen.Nama);
    }

    [Fact]
    public void A_file_takes_catalogue_and_evidence_from_beside_it()
    {
        using var folder = Folder(Periksa.Lengkap);

        Assert.NotNull(UsulanLoader.Load(folder.At("usulan.yaml")).Valid);
    }

    [Fact]
    public void An_unknown_edition_is_an_error_where_it_stands()
    {
        using var folder = new TemporaryFolder().With("usulan.yaml", "edisi: 2024\ndaerah: {jenis: kota, nama: A, provinsi: B}\n");

        var diagnostic = Assert.Single(UsulanLoader.Load(folder.Path).Diagnostics);

        Assert.Equal($"{folder.At("usulan.yaml")}(1,8): error KKS1201: Edisi '2024' tidak dikenal.", diagnostic.ToString());
        Assert.StartsWith("Yang dikenal di sini: 2005, 2019, 2021, 2022, 2023-2024, 2025", diagnostic.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_catalogue_is_reported_and_nothing_is_valid()
    {
        using var folder = Folder(Periksa.Lengkap).With("instrumen.yaml", "edisi: uji\nnama: [\n");

        var result = UsulanLoader.Load(folder.Path);

        Assert.Null(result.Valid);
        Assert.Equal(["KKS1005"], result.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Nothing_to_read_is_an_error_and_no_exception()
    {
        Assert.Equal("tidak/ada: error KKS1001: Berkas atau folder 'tidak/ada' tidak ada.", Assert.Single(UsulanLoader.Load("tidak/ada").Diagnostics).ToString());
    }

    [Fact]
    public void Missing_evidence_is_found_in_the_folder()
    {
        using var folder = Folder(Periksa.Lengkap);
        File.Delete(folder.At("bukti/sk.pdf"));

        Assert.Equal("KKS2001", Assert.Single(UsulanLoader.Load(folder.Path).Diagnostics).Code);
    }

    [Fact]
    public void Limits_come_with_the_options()
    {
        using var folder = Folder(Periksa.Lengkap);
        var options = new DataReaderOptions { Limits = new DataLimits { MaxBytes = 100 } };

        Assert.Contains(UsulanLoader.Load(folder.Path, options).Diagnostics, d => d.Code == "KKS1002");
    }

    private static TemporaryFolder Folder(string usulan) => new TemporaryFolder()
        .With("usulan.yaml", usulan)
        .With("instrumen.yaml", Periksa.Katalog)
        .With("bukti/pasar/foto.jpg", "JFIF")
        .With("bukti/sk.pdf", "PDF");
}

using Kks.Model.Submissions;

namespace Kks.Model.Tests.Validation;

/// <summary>Evidence files that are not what the data says.</summary>
public sealed class BuktiValidatorTests
{
    [Fact]
    public void Files_that_exist_are_fine()
    {
        using var folder = Folder();

        Assert.Equal("", Periksa.Ganti("edisi: uji", "edisi: uji", new FolderBuktiStore(folder.Path)));
    }

    [Theory]
    [InlineData("berkas: pasar/foto.jpg", "berkas: pasar/fotoo.jpg", "u.yaml(48,21): error KKS2001: Berkas bukti 'pasar/fotoo.jpg' tidak ada. -> Mungkin maksudnya 'pasar/foto.jpg'.")]
    [InlineData("berkas: pasar/foto.jpg", "berkas: FOTO.jpg", "u.yaml(48,21): error KKS2001: Berkas bukti 'FOTO.jpg' tidak ada. -> Mungkin maksudnya 'pasar/foto.jpg'.")]
    [InlineData("berkas: pasar/foto.jpg", "berkas: jalan/lampu-taman-kota.jpg", "u.yaml(48,21): error KKS2001: Berkas bukti 'jalan/lampu-taman-kota.jpg' tidak ada.")]
    [InlineData("berkas: pasar/foto.jpg", "berkas: ../foto.jpg", "u.yaml(48,21): error KKS2002: Berkas '../foto.jpg' berada di luar folder data.")]
    [InlineData("berkas: pasar/foto.jpg", "berkas: /etc/passwd", "u.yaml(48,21): error KKS2002: Berkas '/etc/passwd' berada di luar folder data.\nu.yaml(48,21): warning KKS2008: Foto '/etc/passwd' bukan JPEG atau PNG sehingga tidak dapat dimuat dalam dokumen.")]
    [InlineData("berkas: pasar/foto.jpg", "berkas: foto.heic", "u.yaml(48,21): warning KKS2008: Foto 'foto.heic' bukan JPEG atau PNG sehingga tidak dapat dimuat dalam dokumen.")]
    [InlineData("berkas: sk.pdf", "berkas: kosong.pdf", "u.yaml(28,77): error KKS2010: Berkas bukti 'kosong.pdf' kosong.")]
    [InlineData("foto: pasar/foto.jpg", "foto: kantor.jpg", "u.yaml(31,88): error KKS2001: Berkas bukti 'kantor.jpg' tidak ada.")]
    [InlineData("nama: Contoh", "nama: Contoh\n  lambang: lambang.png", "u.yaml(6,12): error KKS2001: Berkas bukti 'lambang.png' tidak ada.")]
    [InlineData("nama: Contoh", "nama: Contoh\n  lambangKop: lambang.png", "u.yaml(6,15): error KKS2001: Berkas bukti 'lambang.png' tidak ada.")]
    public void A_file_that_is_not_there_is_an_error(string old, string replacement, string expected)
    {
        using var folder = Folder();

        Assert.Equal(expected, Periksa.Ganti(old, replacement, new FolderBuktiStore(folder.Path)));
    }

    [Fact]
    public void Without_a_store_nothing_is_said_about_files() =>
        Assert.Equal("", Periksa.Ganti("berkas: pasar/foto.jpg", "berkas: ../../tidak/ada.jpg"));

    private static TemporaryFolder Folder() => new TemporaryFolder()
        .With("bukti/pasar/foto.jpg", "JFIF")
        .With("bukti/sk.pdf", "PDF")
        .With("bukti/foto.heic", "HEIC")
        .With("bukti/kosong.pdf", "");
}

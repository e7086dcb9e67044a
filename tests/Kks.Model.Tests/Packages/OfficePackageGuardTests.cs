using System.Globalization;
using Kks.Model.Diagnostics;
using Kks.Model.Packages;

namespace Kks.Model.Tests.Packages;

public sealed class OfficePackageGuardTests
{
    [Fact]
    public void A_whole_package_is_let_through()
    {
        var link = Relationships("<Relationship Id='r1' Type='http://x/relationships/hyperlink' Target='https://contoh.test' TargetMode='External'/>");
        Assert.Empty(Check(PackageFile.Whole().With("word/_rels/document.xml.rels", link)));
    }

    [Fact]
    public void What_is_not_a_package_is_named()
    {
        Assert.Equal("narasi.docx: error KKS5010: Berkas bukan dokumen Office (.docx atau .xlsx) yang utuh.", One(new MemoryStream("teks biasa"u8.ToArray())).ToString());
        Assert.Equal("KKS5010", One(new PackageFile().With("a.xml", "<a/>").Build()).Code);
        Assert.Equal("KKS5010", One(new MemoryStream()).Code);
    }

    [Fact]
    public void A_locked_or_old_document_is_told_apart()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        Assert.Contains("kata sandi", One(new MemoryStream(compound)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_off_package_is_refused_wherever_it_is_cut()
    {
        var whole = PackageFile.Whole().With("word/media/a.bin", new byte[5000]).Build().ToArray();
        for (var length = 0; length < whole.Length; length += 7) Assert.NotEmpty(OfficePackageGuard.Check(new MemoryStream(whole, 0, length), "narasi.docx"));
    }

    [Fact]
    public void A_bomb_is_refused_by_its_ratio_its_size_and_its_number_of_parts()
    {
        var bomb = PackageFile.Whole().With("word/bom.xml", new byte[20 * 1024 * 1024]);
        Assert.Equal("Bagian 'word/bom.xml' mengembang lebih dari 200 kali saat dibuka; berkas tidak dibaca.", One(bomb.Build()).Message);
        Assert.Equal("Isi berkas setelah dibuka lebih besar daripada batas 1 MB dan tidak dibaca.", One(bomb.Build(), new OfficePackageLimits(UnpackedBytes: 1024 * 1024)).Message);
        Assert.Equal("Berkas memuat lebih dari 2 bagian dan tidak dibaca.", One(bomb.Build(), new OfficePackageLimits(Parts: 2)).Message);
        Assert.Equal("Berkas lebih besar daripada batas 0 MB dan tidak dibaca.", One(bomb.Build(), new OfficePackageLimits(PackedBytes: 10)).Message);
    }

    [Theory]
    [InlineData("../luar.xml")]
    [InlineData("word/../../luar.xml")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/luar.xml")]
    [InlineData("word\\luar.xml")]
    public void A_part_name_that_leaves_the_package_is_refused(string name) =>
        Assert.Equal($"Nama bagian '{name}' menunjuk ke luar berkas.", Assert.Single(Check(PackageFile.Whole().With(name, "<a/>"))).Message);

    [Fact]
    public void Two_parts_of_one_name_are_refused() =>
        Assert.Equal("Bagian 'word/Document.xml' ada dua kali.", Assert.Single(Check(PackageFile.Whole().With("word/Document.xml", "<a/>"))).Message);

    [Fact]
    public void Macros_are_refused_by_their_part_and_by_their_declaration()
    {
        Assert.Equal("KKS5013", Assert.Single(Check(PackageFile.Whole().With("word/vbaProject.bin", [1, 2]))).Code);
        var declared = new PackageFile().With("[Content_Types].xml", "<Types><Override PartName='/word/document.xml' ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>");
        Assert.Equal("KKS5013", Assert.Single(Check(declared)).Code);
    }

    [Fact]
    public void A_document_type_is_refused_with_its_part()
    {
        const string Laughs = "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;'>]><a>&c;</a>";
        var found = Assert.Single(Check(PackageFile.Whole().With("word/styles.xml", Laughs)));
        Assert.Equal("KKS5014", found.Code);
        Assert.Equal("Bagian 'word/styles.xml' memuat DTD.", found.Message);
    }

    [Fact]
    public void Content_from_elsewhere_is_refused_each_time()
    {
        const string Two = "<Relationship Id='r1' Type='http://x/image' Target='http://contoh.test/a.png' TargetMode='External'/><Relationship Id='r2' Type='http://x/attachedTemplate' Target='file:///a.dotm' TargetMode='External'/>";
        var found = Check(PackageFile.Whole().With("word/_rels/document.xml.rels", Relationships(Two)));
        Assert.Equal(
            ["Berkas mengambil isi dari luar: 'http://contoh.test/a.png' (image).", "Berkas mengambil isi dari luar: 'file:///a.dotm' (attachedTemplate)."],
            found.Select(d => d.Message));
        Assert.All(found, d => Assert.Contains("Sematkan", d.Hint, StringComparison.Ordinal));
    }

    [Fact]
    public void A_part_that_is_not_XML_is_refused_with_its_place() =>
        Assert.Equal("Bagian 'word/styles.xml' bukan XML yang utuh (baris 1, kolom 1).", Assert.Single(Check(PackageFile.Whole().With("word/styles.xml", "bukan"))).Message);

    [Fact]
    public void Messages_come_in_the_language_asked_for() =>
        Assert.Equal("The file holds macros.", OfficePackageGuard.Check(PackageFile.Whole().With("word/vbaProject.bin", [1]).Build(), "a.docx", culture: CultureInfo.GetCultureInfo("en")).Single().Message);

    [Fact]
    public void A_stream_that_cannot_seek_is_a_programming_error() =>
        Assert.Throws<ArgumentException>(() => OfficePackageGuard.Check(new System.IO.Compression.DeflateStream(new MemoryStream(), System.IO.Compression.CompressionMode.Decompress), "a.docx"));

    private static string Relationships(string items) => $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>{items}</Relationships>";

    private static IReadOnlyList<Diagnostic> Check(PackageFile file) => OfficePackageGuard.Check(file.Build(), "narasi.docx");

    private static Diagnostic One(Stream stream, OfficePackageLimits? limits = null) => Assert.Single(OfficePackageGuard.Check(stream, "narasi.docx", limits));
}

using System.Text;
using Kks.Exchange.Evidence;
using Kks.Exchange.Evidence.Files;

namespace Kks.Exchange.Tests.Evidence;

/// <summary>PDF files as LibreOffice, Ghostscript and qpdf write them.</summary>
public sealed class PdfReaderTests
{
    [Theory]
    [InlineData("teks.pdf", "1 halaman: teks 1, pindaian 0, kosong 0")]
    [InlineData("pindaian.pdf", "2 halaman: teks 0, pindaian 2, kosong 0")]
    [InlineData("campuran.pdf", "3 halaman: teks 1, pindaian 2, kosong 0")]
    [InlineData("linier.pdf", "3 halaman: teks 1, pindaian 2, kosong 0")]
    [InlineData("kosong-tanpa-tabel.pdf", "1 halaman: teks 0, pindaian 0, kosong 1")]
    public void Pages_are_counted_by_what_stands_on_them(string file, string expected)
    {
        var facts = BerkasContoh.Facts(file);

        Assert.Equal(Soundness.Whole, facts.Keutuhan);
        Assert.Equal(expected, Describe(facts.Pdf!));
    }

    [Theory]
    [InlineData("teks.pdf", null)]
    [InlineData("pindaian.pdf", 12)]
    [InlineData("pindaian-rapat.pdf", 150)]
    public void The_density_of_a_scan_is_that_of_its_pictures_on_the_paper(string file, int? expected) =>
        Assert.Equal(expected, BerkasContoh.Facts(file).Pdf!.KerapatanPindaian);

    [Theory]
    [InlineData("sandi-rc4.pdf")]
    [InlineData("sandi-aes256.pdf")]
    public void A_file_that_asks_for_a_password_is_locked(string file) => Assert.Equal(Soundness.Locked, BerkasContoh.Facts(file).Keutuhan);

    [Theory]
    [InlineData("dibatasi-rc4-40.pdf")]
    [InlineData("dibatasi-rc4.pdf")]
    [InlineData("dibatasi-aes128.pdf")]
    [InlineData("dibatasi-aes256.pdf")]
    public void A_file_that_only_forbids_something_opens(string file)
    {
        var facts = BerkasContoh.Facts(file);

        Assert.Equal(Soundness.Whole, facts.Keutuhan);
        Assert.True(facts.Pdf!.Dibatasi);
        Assert.Equal(1, facts.Pdf.Halaman);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.95)]
    public void A_file_cut_short_is_truncated(double part)
    {
        var content = BerkasContoh.Read("teks.pdf");

        Assert.Equal(Soundness.Truncated, BerkasContoh.Facts("teks.pdf", content[..(int)(content.Length * part)]).Keutuhan);
    }

    [Fact]
    public void A_wrong_table_is_made_anew()
    {
        var content = BerkasContoh.Read("pindaian.pdf");

        var facts = BerkasContoh.Facts("pindaian.pdf", [.. "Received: by mail\r\n"u8, .. content]);

        Assert.Equal("2 halaman: teks 0, pindaian 2, kosong 0", Describe(facts.Pdf!));
    }

    [Fact]
    public void A_wrong_table_over_grouped_objects_is_made_anew()
    {
        var content = BerkasContoh.Read("campuran.pdf");

        var facts = BerkasContoh.Facts("campuran.pdf", [.. "Received: by mail\r\n"u8, .. content]);

        Assert.Equal("3 halaman: teks 1, pindaian 2, kosong 0", Describe(facts.Pdf!));
    }

    [Theory]
    [InlineData("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>")]
    [InlineData("<</Type/Catalog/Pages 1 0 R>>", "null")]
    [InlineData("2 0 R", "1 0 R")]
    [InlineData("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids 2 0 R/Count 2>>")]
    public void Objects_that_lead_back_to_themselves_end(string first, string second)
    {
        var facts = BerkasContoh.Facts("putaran.pdf", Encoding.Latin1.GetBytes($"%PDF-1.4\n1 0 obj {first} endobj\n2 0 obj {second} endobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF"));

        Assert.True(facts.Keutuhan is Soundness.Damaged or Soundness.Whole);
        Assert.InRange(facts.Pdf!.Halaman ?? 0, 0, 1);
    }

    private static string Describe(FaktaPdf pdf) =>
        FormattableString.Invariant($"{pdf.Halaman} halaman: teks {pdf.HalamanTeks}, pindaian {pdf.HalamanPindaian}, kosong {pdf.HalamanKosong}");
}

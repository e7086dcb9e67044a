using Kks.Reporting.Word;
using Kks.Reporting.Word.Content;

namespace Kks.Reporting.Tests.Word;

public sealed class OutlineTests
{
    [Fact]
    public void Entries_are_numbered_as_Word_will_number_them()
    {
        var document = Rendered.From("""
            # Kata Pengantar {.tanpa-nomor}

            # Satu

            ## A

            ### Rinci

            ### Rinci lagi

            ## B

            # Dua

            ## Mulai lagi
            """);
        Assert.Equal(
            ["|Kata Pengantar", "BAB I|Satu", "A.|A", "1.|Rinci", "2.|Rinci lagi", "B.|B", "BAB II|Dua", "A.|Mulai lagi"],
            document.Result.Entries.Select(entry => $"{entry.Label}|{entry.Text}"));
    }

    [Fact]
    public void Captions_are_counted_by_chapter_and_kind()
    {
        var table = new TableContent([new("A")], [["1"]]) { Caption = "T" };
        var picture = new PictureContent("foto.png") { Caption = "G", AlternativeText = "g" };
        var text = $"{Rendered.At(0)}\n\n# Satu\n\n{Rendered.At(0)}\n\n{Rendered.At(1)}\n\n{Rendered.At(0)}\n\n# Dua\n\n{Rendered.At(0)}\n\n# L {{.lampiran}}\n\n{Rendered.At(0)}\n\n# Akhir {{.tanpa-nomor}}\n\n{Rendered.At(0)}";
        var document = Rendered.From(text, WordOptions.Default with { Images = new TestImages() }, table, picture);
        Assert.Equal(
            ["Tabel 1", "Tabel 1.1", "Gambar 1.1", "Tabel 1.2", "Tabel 2.1", "Tabel L.1", "Tabel 2"],
            document.Result.Entries.Where(entry => entry.Kind is ContentsKind.Tables or ContentsKind.Pictures).Select(entry => entry.Label));
    }

    [Fact]
    public void A_name_used_twice_is_reported_and_the_first_one_wins()
    {
        var document = Rendered.From("# Satu {#bab:x}\n\n# Dua {#bab:x}\n\nLihat @bab:x.");
        var diagnostic = Assert.Single(document.Result.Diagnostics);
        Assert.Equal(("KKS4002", 3), (diagnostic.Code, diagnostic.Location!.Value.Line));
        Assert.EndsWith("Lihat BAB I.", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_numbers_given_are_shown_in_the_numerals_of_their_section()
    {
        const string Text = "# Isi {.tanpa-daftar}\n\n::daftar-isi\n\n::bagian{halaman=romawi}\n\n# Kata Pengantar {.tanpa-nomor}\n\n::bagian{halaman=arab}\n\n# Satu\n\n# Dua";
        var bookmarks = Rendered.From(Text).Result.Entries.Select(entry => entry.Bookmark).ToList();
        var pages = new Dictionary<string, int> { [bookmarks[0]] = 4, [bookmarks[1]] = 12 };
        var document = Rendered.From(Text, WordOptions.Default with { PageNumbers = pages });
        Assert.Contains("Kata Pengantar\tiv\n", document.Text, StringComparison.Ordinal);
        Assert.Contains("BAB I Satu\t12\n", document.Text, StringComparison.Ordinal);
        Assert.Contains("BAB II Dua\t\n", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_list_of_tables_says_so()
    {
        Assert.Contains("Tidak ada.", Rendered.From("::daftar-tabel").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(9, "IX")]
    [InlineData(49, "XLIX")]
    [InlineData(2024, "MMXXIV")]
    [InlineData(4000, "4000")]
    public void Roman_numerals_are_as_the_Romans_wrote_them(int number, string roman) =>
        Assert.Equal(roman, Kks.Reporting.Word.Outlines.Numerals.Roman(number));

    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(28, "BB")]
    public void Letters_go_on_as_Word_counts_them(int number, string letter) =>
        Assert.Equal(letter, Kks.Reporting.Word.Outlines.Numerals.Letter(number));
}

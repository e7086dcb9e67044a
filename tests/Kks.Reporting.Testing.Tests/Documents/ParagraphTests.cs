namespace Kks.Reporting.Testing.Tests.Documents;

public sealed class ParagraphTests
{
    [Theory]
    [InlineData("<w:r><w:t>Pasar </w:t></w:r><w:r><w:t xml:space=\"preserve\"> sehat</w:t></w:r>", "Pasar sehat")]
    [InlineData("<w:r><w:t>satu</w:t><w:br/><w:t>dua</w:t><w:tab/><w:t>tiga</w:t></w:r>", "satu\ndua → tiga")]
    [InlineData("<w:r><w:t>satu</w:t><w:br w:type=\"page\"/><w:t>dua</w:t></w:r>", "satu\n(halaman baru)\ndua")]
    [InlineData("<w:del><w:r><w:delText>lama</w:delText></w:r></w:del><w:ins><w:r><w:t>baru</w:t></w:r></w:ins>", "baru")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>tampak</w:t></w:r>", "tampak")]
    [InlineData("<w:sdt><w:sdtContent><w:smartTag><w:r><w:t>dalam kendali</w:t></w:r></w:smartTag></w:sdtContent></w:sdt>", "dalam kendali")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Arial\" w:char=\"2713\"/></w:r>", "[Wingdings F0FC]✓")]
    [InlineData("<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>", "[rumus: a+b]")]
    [InlineData("<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/><w:t>C D</w:t></w:r>", "A-BC D")]
    [InlineData("<mc:AlternateContent><mc:Choice><w:r><w:t>baru</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>lama</w:t></w:r></mc:Fallback></mc:AlternateContent>", "baru")]
    public void What_is_printed_is_read(string runs, string expected) => Assert.Equal(expected, TinyDocx.Of($"<w:p>{runs}</w:p>").Text());

    [Fact]
    public void Links_show_their_address_unless_it_is_their_text()
    {
        var text = TinyDocx.Of("""<w:p><w:hyperlink r:id="a"><w:r><w:t>Kemenkes</w:t></w:r></w:hyperlink></w:p><w:p><w:hyperlink r:id="a"><w:r><w:t>https://kemkes.go.id</w:t></w:r></w:hyperlink></w:p>""")
            .WithFile("hyperlink", "https://kemkes.go.id", "a", external: true).Text();
        Assert.Equal("Kemenkes <https://kemkes.go.id>\n\nhttps://kemkes.go.id", text);
    }

    [Fact]
    public void Empty_paragraphs_are_left_out_unless_styles_are_asked_for()
    {
        var document = TinyDocx.Of("""<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="X"/></w:pPr></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>""")
            .WithStyles("""<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="X"><w:name w:val="Jarak"/></w:style>""");
        Assert.Equal("a\n\nb", document.Text());
        Assert.Equal("‹Normal› a\n\n‹Jarak›\n\n‹Normal› b\n\n=== Gaya yang dipakai ===\nJarak: 1\nNormal: 2", document.Text(new() { Gaya = true }));
    }

    [Fact]
    public void Notes_and_comments_are_numbered_as_they_are_referred_to_and_stand_at_the_end()
    {
        var text = TinyDocx.Of("""<w:p><w:r><w:t>A</w:t><w:footnoteReference w:id="7"/><w:t>B</w:t><w:footnoteReference w:id="3"/><w:endnoteReference w:id="2"/><w:commentReference w:id="0"/><w:footnoteReference w:id="99"/></w:r></w:p>""")
            .With("footnotes", "w:footnotes", """<w:footnote w:id="3"><w:p><w:r><w:footnoteRef/><w:t>tiga</w:t></w:r></w:p></w:footnote><w:footnote w:id="7"><w:p><w:r><w:t>tujuh</w:t></w:r></w:p></w:footnote>""")
            .With("endnotes", "w:endnotes", """<w:endnote w:id="2"><w:p><w:r><w:t>akhir</w:t></w:r></w:p></w:endnote>""")
            .With("comments", "w:comments", """<w:comment w:id="0" w:author="Ketua"><w:p><w:r><w:t>periksa</w:t></w:r></w:p></w:comment>""").Text();
        Assert.Equal("A[^1]B[^2][^akhir-1][komentar 1][^3]\n\nCatatan kaki:\n[^1] tujuh\n\n[^2] tiga\n\n[^3] (hilang)\n\nCatatan akhir:\n[^akhir-1] akhir\n\nKomentar:\n[komentar 1] Ketua: periksa", text);
    }
}

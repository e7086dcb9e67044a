namespace Kks.Reporting.Testing.Tests.Documents;

public sealed class FieldTests
{
    private const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private const string Separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private const string End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    [Fact]
    public void A_field_shows_its_result_and_its_code_on_request()
    {
        var document = TinyDocx.Of($"<w:p>{Text("Lihat ")}{Field(" REF tabel1 \\h ", "Tabel 1")}{Text(".")}</w:p>");
        Assert.Equal("Lihat Tabel 1.", document.Text());
        Assert.Equal("Lihat { REF tabel1 \\h } Tabel 1.", document.Text(new() { KodeBidang = true }));
    }

    [Fact]
    public void What_changes_by_itself_is_shown_by_its_name() =>
        Assert.Equal("Halaman {PAGE} dari {NUMPAGES}", TinyDocx.Of($"<w:p>{Text("Halaman ")}{Field("PAGE", "17")}{Text(" dari ")}<w:fldSimple w:instr=\"NUMPAGES \\* MERGEFORMAT\">{Text("40")}</w:fldSimple></w:p>").Text());

    [Fact]
    public void A_field_without_result_shows_its_name_and_a_mark_nothing() =>
        Assert.Equal("{PAGEREF}", TinyDocx.Of($"<w:p>{Field("PAGEREF _Toc1 \\h", "")}{Field("XE \"pasar\"", "")}{Field("SEQ Bab \\h", "")}{Begin}<w:r><w:instrText>TC \"x\"</w:instrText></w:r>{End}</w:p>").Text());

    [Fact]
    public void Fields_within_an_instruction_print_nothing() => Assert.Equal(
        "ya",
        TinyDocx.Of($"<w:p>{Begin}<w:r><w:instrText>IF </w:instrText></w:r>{Field("DOCPROPERTY x", "1")}<w:r><w:instrText> = 1</w:instrText></w:r>{Separate}{Text("ya")}{End}</w:p>").Text());

    [Fact]
    public void A_field_may_span_paragraphs() => Assert.Equal(
        "Pendahuluan → 1\n\nPenutup → 2\n\nisi",
        TinyDocx.Of($"<w:p>{Begin}<w:r><w:instrText>TOC \\o</w:instrText></w:r>{Separate}{Text("Pendahuluan")}<w:r><w:tab/></w:r>{Text("1")}</w:p><w:p>{Text("Penutup")}<w:r><w:tab/></w:r>{Text("2")}{End}</w:p><w:p>{Text("isi")}</w:p>").Text());

    private static string Text(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Field(string instruction, string result) =>
        $"{Begin}<w:r><w:instrText xml:space=\"preserve\">{instruction}</w:instrText></w:r>{Separate}{(result.Length == 0 ? "" : Text(result))}{End}";
}

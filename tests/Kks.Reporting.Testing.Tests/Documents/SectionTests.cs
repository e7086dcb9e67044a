namespace Kks.Reporting.Testing.Tests.Documents;

public sealed class SectionTests
{
    [Fact]
    public void Paper_margins_numbering_headers_and_footers_stand_before_the_text_of_the_section()
    {
        var text = TinyDocx.Of("""
            <w:p><w:r><w:t>satu</w:t></w:r></w:p>
            <w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="h"/><w:headerReference w:type="even" r:id="h"/><w:footerReference w:type="first" r:id="f"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1701" w:left="2268"/><w:pgNumType w:fmt="lowerRoman" w:start="1"/><w:titlePg/></w:sectPr></w:pPr></w:p>
            <w:p><w:r><w:t>dua</w:t></w:r></w:p>
            <w:sectPr><w:type w:val="continuous"/><w:pgSz w:w="18711" w:h="12191" w:orient="landscape"/><w:cols w:num="2"/><w:vAlign w:val="center"/></w:sectPr>
            """)
            .With("header", "w:hdr", "<w:p><w:r><w:t>Kepala</w:t></w:r></w:p>", "h")
            .With("footer", "w:ftr", "<w:p><w:r><w:t>satu</w:t></w:r></w:p><w:p><w:r><w:t>dua</w:t></w:r></w:p>", "f").Text();
        Assert.Equal(
            """
            === Bagian 1: A4 potret; margin atas 3, kanan 2, bawah 3, kiri 4 cm; nomor halaman i, ii, iii mulai 1; halaman pertama tersendiri ===
                kepala: Kepala
                kaki halaman pertama:
                    satu
                    dua

            satu

            === Bagian 2: F4 lanskap; 2 kolom; menyambung di halaman yang sama; isi di tengah halaman ===

            dua
            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void A_part_is_shown_as_indented_XML_on_request() => Assert.EndsWith(
        "=== word/settings1.xml ===\n<w:settings",
        Assert.Single([TinyDocx.Of("<w:p/>").With("settings", "w:settings", "<w:zoom w:percent=\"100\"/>").Text(new() { BagianXml = ["word/settings1.xml"] })])[..("=== word/settings1.xml ===\n<w:settings".Length)],
        StringComparison.Ordinal);
}

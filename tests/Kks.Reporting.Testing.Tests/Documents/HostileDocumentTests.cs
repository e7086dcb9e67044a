using System.IO.Compression;
using System.Text;

namespace Kks.Reporting.Testing.Tests.Documents;

[Collection(nameof(Alone))]
public sealed class HostileDocumentTests
{
    [Fact]
    public void Bytes_that_are_no_package_are_refused() => Assert.Throws<InvalidDataException>(() => DocumentText.Read(Encoding.UTF8.GetBytes("bukan zip")));

    [Fact]
    public void A_package_that_is_no_document_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("apa.txt");
        }

        Assert.Contains("bukan dokumen Word", Assert.Throws<InvalidDataException>(() => DocumentText.Read(stream.ToArray())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_type_declaration_is_refused() =>
        Assert.Throws<InvalidDataException>(() => DocumentText.Read(Replaced(TinyDocx.Of("<w:p/>").Bytes(), "<!DOCTYPE w:document [<!ENTITY a \"b\">]><w:document xmlns:w=\"w\">&a;</w:document>")));

    [Fact]
    public void Broken_XML_is_located() =>
        Assert.Contains("word/document.xml(1,", Assert.Throws<InvalidDataException>(() => DocumentText.Read(Replaced(TinyDocx.Of("<w:p/>").Bytes(), "<w:document xmlns:w=\"w\"><w:body><w:p>"))).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_larger_than_allowed_when_unpacked_is_refused() =>
        Assert.Contains("100000 byte", Assert.Throws<InvalidDataException>(() => TinyDocx.Of($"<w:p><w:r><w:t>{new string('a', 200_000)}</w:t></w:r></w:p>").Text(new() { BatasByte = 100_000 })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_text_longer_than_allowed_is_refused() =>
        Assert.Contains("1000 huruf", Assert.Throws<InvalidDataException>(() => TinyDocx.Of(string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>panjang</w:t></w:r></w:p>", 500))).Text(new() { BatasHuruf = 1000 })).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:p><w:smartTag>", "</w:smartTag></w:p>")]
    public void Endless_nesting_is_refused(string open, string close) =>
        Assert.Contains("bersarang", Assert.Throws<InvalidDataException>(() => TinyDocx.Of(string.Concat(Enumerable.Repeat(open, 5000)) + string.Concat(Enumerable.Repeat(close, 5000))).Text()).Message, StringComparison.Ordinal);

    [Fact]
    public void Wrappers_may_nest_as_deep_as_they_like_around_blocks() =>
        Assert.Equal("isi", TinyDocx.Of(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5000)) + "<w:p><w:r><w:t>isi</w:t></w:r></w:p>" + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5000))).Text());

    [Fact]
    public void Styles_that_inherit_from_each_other_end() =>
        Assert.Equal("isi", TinyDocx.Of("<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>isi</w:t></w:r></w:p>").WithStyles("<w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>").Text());

    [Fact]
    public void Absurd_numbers_in_tables_and_lists_do_no_harm() =>
        Assert.Contains("isi", TinyDocx.Of("<w:tbl><w:tblGrid/><w:tr><w:trPr><w:gridBefore w:val=\"-4\"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p><w:r><w:t>isi</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>").Text(), StringComparison.Ordinal);

    [Fact]
    public void A_large_table_is_read_row_by_row_in_bounded_memory()
    {
        var row = "<w:tr><w:tc><w:p><w:r><w:t>baris dengan isi</w:t></w:r></w:p></w:tc></w:tr>";
        var docx = TinyDocx.Of($"<w:tbl>{string.Concat(Enumerable.Repeat(row, 20_000))}</w:tbl>").Bytes();
        DocumentText.Write(new MemoryStream(docx), TextWriter.Null);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var probe = new MemoryProbe();
        DocumentText.Write(new MemoryStream(docx), probe);
        Assert.True(probe.Lines > 40_000, $"{probe.Lines} lines were written.");
        Assert.True(probe.Highest - before < 8_000_000, $"{probe.Highest - before} bytes were held.");
    }

    private static byte[] Replaced(byte[] docx, string document)
    {
        using var stream = new MemoryStream();
        stream.Write(docx);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var entry = archive.CreateEntry("word/document.xml").Open();
            entry.Write(Encoding.UTF8.GetBytes(document));
        }

        return stream.ToArray();
    }
}

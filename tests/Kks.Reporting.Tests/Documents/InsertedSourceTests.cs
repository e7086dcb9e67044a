using System.Text;
using Kks.Reporting.Tests.Word;
using Kks.Reporting.Tests.WordTemplates;
using Kks.Reporting.Word.Content;
using static Kks.Reporting.Tests.Documents.Sisipan;

namespace Kks.Reporting.Tests.Documents;

/// <summary>Documents that cannot be inserted: a diagnostic, a mark where they would stand, and a sound document around.</summary>
public sealed class InsertedSourceTests
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static TheoryData<string, string> Bad => new()
    {
        { "bukan zip", "KKS5010" },
        { "terkunci", "KKS5010" },
        { "kosong", "KKS5010" },
        { "jalur keluar", "KKS5012" },
        { "makro", "KKS5013" },
        { "dtd", "KKS5014" },
        { "dari luar", "KKS5015" },
        { "tanpa badan", "KKS4119" },
        { "xml rusak", "KKS4119" },
        { "gaya rusak", "KKS4119" },
        { "sarang", "KKS4119" },
        { "berkas tidak ada", "KKS4118" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_source_is_reported_and_marked_in_both_kinds_of_templates(string kind, string code)
    {
        var content = Content(kind);
        var word = MadeDocument.From(TinyDocx.Of("awal", "{{ isi }}", "akhir"), new Surat { Isi = content });
        var text = Rendered.From($"awal\n\n{Rendered.At(0)}\n\nakhir", content);

        Assert.Equal(["awal", $"[Dokumen tidak dapat disisipkan: {content.Name}]", "akhir"], word.Lines);
        Assert.Equal($"awal\n[Dokumen tidak dapat disisipkan: {content.Name}]\nakhir", text.Text);
        Assert.Equal(code, Codes(word));
        Assert.Equal([code], text.Codes);
        Assert.Contains(content.Name, word.Outcome.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_strict_document_is_inserted_as_a_transitional_one()
    {
        var strict = Encoding.UTF8.GetString(Part(new TinyDocx(
                "<w:p><w:pPr><w:spacing w:after=\"8pt\"/><w:ind w:left=\"1in\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"11pt\"/></w:rPr><w:t>ketat</w:t></w:r></w:p>"), "word/document.xml"))
            .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
            .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal);
        var made = Insert(new TinyDocx("").Add("word/document.xml", Main, strict));

        Assert.Equal(["awal", "ketat", "akhir"], made.Lines);
        Assert.Equal(["22"], Values(made.Body, "sz"));
        Assert.Equal("160", (string?)made.Body.Descendants(W + "spacing").First().Attribute(W + "after"));
        Assert.Equal("1440", (string?)made.Body.Descendants(W + "ind").First().Attribute(W + "left"));
        Assert.DoesNotContain("purl.oclc.org", made.Text("word/document.xml"), StringComparison.Ordinal);
    }

    private static DocumentContent Content(string kind) => kind switch
    {
        "bukan zip" => Of("bukan zip"u8.ToArray()),
        "terkunci" => Of([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512]]),
        "kosong" => Of([]),
        "jalur keluar" => Of(TinyDocx.Of("x").Add("word/../../x.xml", "application/xml", "<x/>")),
        "makro" => Of(TinyDocx.Of("x").Add("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", [1, 2, 3])),
        "dtd" => Of(TinyDocx.Of("x").Add("word/document.xml", Main, "<!DOCTYPE w [<!ENTITY a \"x\">]><w/>")),
        "dari luar" => Of(TinyDocx.Of("x").AddExternal("l1", "image", "http://contoh.go.id/x.png")),
        "tanpa badan" => Of(TinyDocx.Of("x").Add("word/document.xml", Main, $"<w:document {TinyDocx.Namespaces}/>")),
        "xml rusak" => Of(TinyDocx.Of("x").Add("word/document.xml", Main, $"<w:document {TinyDocx.Namespaces}><w:body><w:p></w:body>")),
        "gaya rusak" => Of(TinyDocx.Of("x").Add("word/styles.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml", $"<w:styles {TinyDocx.Namespaces}><a></w:styles>")),
        "sarang" => Of(new TinyDocx(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 50_000)))),
        _ => DocumentContent.FromFile(Path.Combine(Path.GetTempPath(), "tidak-pernah-ada", "x.docx")),
    };

    private static byte[] Part(TinyDocx document, string path)
    {
        using var zip = new System.IO.Compression.ZipArchive(document.ToStream());
        using var part = zip.GetEntry(path)!.Open();
        using var copy = new MemoryStream();
        part.CopyTo(copy);
        return copy.ToArray();
    }
}

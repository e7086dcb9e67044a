using Kks.Reporting.Tests.Word;
using Kks.Reporting.Tests.WordTemplates;
using Kks.Reporting.WordTemplates;
using static Kks.Reporting.Tests.Documents.Sisipan;

namespace Kks.Reporting.Tests.Documents;

/// <summary>What refers to something inside an inserted document: bookmarks, fields, notes.</summary>
public sealed class InsertedReferenceTests
{
    private const string Marked =
        "<w:p><w:bookmarkStart w:id=\"9\" w:name=\"tempat\"/><w:r><w:t>sini</w:t></w:r><w:bookmarkEnd w:id=\"9\"/></w:p>"
        + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> REF tem</w:instrText></w:r><w:r><w:instrText>pat \\h </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>sini</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
        + "<w:p><w:fldSimple w:instr=\" PAGEREF tempat \"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:hyperlink w:anchor=\"tempat\"><w:r><w:t>ke sana</w:t></w:r></w:hyperlink></w:p>";

    [Fact]
    public void Bookmarks_and_what_refers_to_them_have_names_of_their_own_in_each_turn()
    {
        var made = Insert(new TinyDocx(Marked), TinyDocx.Of("{{ for b in butir }}", "{{ isi }}", "{{ end }}"));

        string[] names = ["tempat", "tempat_s2", "tempat_s3"];
        Assert.Equal(names, made.Body.Descendants(W + "bookmarkStart").Select(mark => (string?)mark.Attribute(W + "name")));
        Assert.Equal(names, made.Body.Descendants(W + "hyperlink").Select(link => (string?)link.Attribute(W + "anchor")));
        Assert.Equal(names.Select(name => $" REF {name} \\h "), made.Body.Descendants(W + "instrText").Select(code => code.Value).Where(code => code.Length > 0));
        Assert.Equal(names.Select(name => $" PAGEREF {name} "), made.Body.Descendants(W + "fldSimple").Select(field => (string?)field.Attribute(W + "instr")));
        Assert.Equal(3, made.Body.Descendants(W + "bookmarkStart").Select(mark => (string?)mark.Attribute(W + "id")).Distinct().Count());
    }

    [Fact]
    public void A_name_the_template_has_is_left_to_it()
    {
        var host = new TinyDocx("<w:p><w:bookmarkStart w:id=\"0\" w:name=\"Tempat\"/><w:r><w:t>induk</w:t></w:r><w:bookmarkEnd w:id=\"0\"/></w:p>" + TinyDocx.Paragraph("{{ isi }}"));

        Assert.Equal(["Tempat", "tempat_s2"], Insert(new TinyDocx(Marked), host).Body.Descendants(W + "bookmarkStart").Select(mark => (string?)mark.Attribute(W + "name")));
    }

    [Fact]
    public void A_document_of_our_own_does_not_take_the_names_our_writer_counts()
    {
        var source = Rendered.From("# Bab {#bab:x}\n\nLihat @bab:x.").Bytes;
        var made = Rendered.From($"# Induk {{#bab:y}}\n\n{Rendered.At(0)}\n\nLihat @bab:y.", Of(source));

        var names = made.Body.Descendants(W + "bookmarkStart").Select(mark => (string)mark.Attribute(W + "name")!).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Bookmarks_that_are_not_whole_are_left_out()
    {
        var made = Insert(new TinyDocx("<w:p><w:bookmarkStart w:id=\"1\" w:name=\"a\"/><w:r><w:t>x</w:t></w:r><w:bookmarkEnd w:id=\"2\"/></w:p>"));

        Assert.DoesNotContain(made.Body.Descendants(), element => element.Name.LocalName.StartsWith("bookmark", StringComparison.Ordinal));
    }

    [Fact]
    public void Footnotes_and_endnotes_come_along_each_time_anew()
    {
        var made = Insert(WithNotes(), TinyDocx.Of("{{ isi }}", "{{ isi }}"));

        Assert.Equal(2, Ids(made, "word/document.xml", "footnoteReference").Distinct().Count());
        Assert.Equal(Ids(made, "word/document.xml", "footnoteReference"), Ids(made, "word/footnotes.xml", "footnote").Where(id => id > 0));
        Assert.Equal(Ids(made, "word/document.xml", "endnoteReference"), Ids(made, "word/endnotes.xml", "endnote").Where(id => id > 0));
        Assert.Equal(["", "", "kaki", "kaki"], made.LinesOf("word/footnotes.xml"));
        Assert.Equal(["https://contoh.go.id/"], made.Part("word/_rels/footnotes.xml.rels").Elements().Select(item => (string?)item.Attribute("Target")));
    }

    [Fact]
    public void Notes_stand_beside_those_of_the_template_and_of_Markdown()
    {
        var host = new TinyDocx("<w:p><w:r><w:t>{{ nama }}</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>" + TinyDocx.Paragraph("{{ isi }}") + TinyDocx.Paragraph("{{ \"b[^1]\\n\\n[^1]: markdown\" | markdown }}"))
            .AddWord("footnotes", "footnotes.xml", $"<w:footnotes {TinyDocx.Namespaces}><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"1\">{TinyDocx.Paragraph("induk")}</w:footnote></w:footnotes>");
        var made = Insert(WithNotes(), host);

        Assert.Equal(["", "", "induk", "kaki", " markdown"], made.LinesOf("word/footnotes.xml"));
    }

    [Fact]
    public void Notes_come_along_into_text_templates_too()
    {
        var made = Rendered.From($"a[^1]\n\n{Rendered.At(0)}\n\n[^1]: markdown", Of(WithNotes()));

        Assert.Contains("kaki", made.Part("word/footnotes.xml").Root!.Value, StringComparison.Ordinal);
        Assert.Contains("markdown", made.Part("word/footnotes.xml").Root!.Value, StringComparison.Ordinal);
        Assert.Contains("akhir", made.Part("word/endnotes.xml").Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_are_no_notes_they_are_written_into_the_sentence_and_only_there()
    {
        var host = new TinyDocx(TinyDocx.Paragraph("{{ isi }}") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/></w:sectPr>")
            .AddWord("header", "header1.xml", $"<w:hdr {TinyDocx.Namespaces}>{TinyDocx.Paragraph("{{ isi }}")}</w:hdr>");
        var made = Insert(WithNotes(), host);

        Assert.Equal(["teks (kaki) (akhir)"], made.LinesOf("word/header1.xml"));
        Assert.Equal(["teks"], made.Lines);
        Assert.Equal("KKS4124", Codes(made));
    }

    [Fact]
    public void Comments_are_left_out_with_one_warning()
    {
        var source = new TinyDocx("<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>x</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>")
            .AddWord("comments", "comments.xml", $"<w:comments {TinyDocx.Namespaces}><w:comment w:id=\"0\" w:author=\"a\">{TinyDocx.Paragraph("catatan")}</w:comment></w:comments>");
        var made = Insert(source, TinyDocx.Of("{{ isi }}", "{{ isi }}"));

        Assert.DoesNotContain("comment", made.Text("word/document.xml"), StringComparison.Ordinal);
        Assert.Equal("KKS4121", Codes(made));
    }

    [Fact]
    public void Tracked_changes_are_accepted_with_one_warning()
    {
        const string By = "w:id=\"1\" w:author=\"a\"";
        var made = Insert(new TinyDocx(
            $"<w:p><w:r><w:t>tetap</w:t></w:r><w:ins {By}><w:r><w:t> baru</w:t></w:r></w:ins><w:del {By}><w:r><w:delText> lama</w:delText></w:r></w:del></w:p>"
            + $"<w:p><w:pPr><w:rPr><w:del {By}/></w:rPr></w:pPr><w:r><w:t>sambung </w:t></w:r></w:p><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr><w:b/><w:rPrChange {By}><w:rPr/></w:rPrChange></w:rPr><w:t>lanjut</w:t></w:r></w:p>"
            + TinyDocx.Table(1, TinyDocx.Row("satu"), $"<w:tr><w:trPr><w:del {By}/></w:trPr>{TinyDocx.Cell("dua")}</w:tr>", $"<w:tr><w:trPr><w:ins {By}/></w:trPr>{TinyDocx.Cell("tiga")}</w:tr>") + TinyDocx.Paragraph("")));

        Assert.Equal(["awal", "tetap baru", "sambung lanjut", "satu", "tiga", "", "akhir"], made.Lines);
        Assert.Equal("KKS4122", Codes(made));
    }

    [Fact]
    public void Fields_that_fetch_from_elsewhere_become_the_text_they_show()
    {
        const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", Separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>", End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        static string Code(string text) => $"<w:r><w:instrText xml:space=\"preserve\">{text}</w:instrText></w:r>";
        static string Shown(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";
        var made = Insert(new TinyDocx(
            $"<w:p>{Begin}{Code(" DDE")}{Code("AUTO cmd ")}{Begin}{Code("DATE")}{Separate}{Shown("tersembunyi")}{End}{Separate}{Shown("tampak ")}{Begin}{Code("PAGE")}{Separate}{Shown("7")}{End}{End}</w:p>"
            + "<w:p><w:fldSimple w:instr=\" includetext &quot;C:\\lain.docx&quot;\"><w:r><w:t>dua</w:t></w:r></w:fldSimple></w:p>"
            + $"<w:p>{Begin}{Code(" LINK Excel.Sheet ")}{End}{Shown("tiga")}</w:p>"));

        Assert.Equal(["awal", "tampak 7", "dua", "tiga", "akhir"], made.Lines);
        Assert.Equal("PAGE", Assert.Single(made.Body.Descendants(), element => element.Name.LocalName == "instrText").Value);
        Assert.Equal("KKS4125", Codes(made));
    }

    [Fact]
    public void Fields_in_fields_any_number_deep_are_no_trouble()
    {
        var begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DDE</w:instrText></w:r>";
        var deep = string.Concat(Enumerable.Repeat(begin, 20_000)) + string.Concat(Enumerable.Repeat("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", 20_000));
        var made = Insert(new TinyDocx($"<w:p>{deep}<w:r><w:t>isi</w:t></w:r></w:p>"));

        Assert.Equal(["awal", "isi", "akhir"], made.Lines);
        Assert.DoesNotContain(made.Body.Descendants(), element => element.Name.LocalName is "fldChar" or "instrText");
    }

    private static TinyDocx WithNotes() => new TinyDocx("<w:p><w:r><w:t>teks</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:endnoteReference w:id=\"5\"/></w:r></w:p>")
        .AddWord("footnotes", "footnotes.xml", $"<w:footnotes {TinyDocx.Namespaces}><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:hyperlink r:id=\"k1\"><w:r><w:t>kaki</w:t></w:r></w:hyperlink></w:p></w:footnote></w:footnotes>")
        .AddWord("endnotes", "endnotes.xml", $"<w:endnotes {TinyDocx.Namespaces}><w:endnote w:id=\"5\">{TinyDocx.Paragraph("akhir")}</w:endnote></w:endnotes>")
        .Add("word/_rels/footnotes.xml.rels", null, $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"k1\" Type=\"{R}/hyperlink\" Target=\"https://contoh.go.id\" TargetMode=\"External\"/></Relationships>");

    private static IReadOnlyList<int> Ids(MadeDocument made, string part, string element) => [.. made.Part(part).Descendants(W + element).Select(item => (int)item.Attribute(W + "id")!)];
}

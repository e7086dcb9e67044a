using System.Xml.Linq;
using static Kks.Reporting.Tests.WordTemplates.TinyDocx;

namespace Kks.Reporting.Tests.WordTemplates;

/// <summary>The traps other engines were tried on, one test each.</summary>
public sealed class ProbeTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    [Fact]
    public void A_tag_split_over_runs_is_one_tag_in_the_format_of_its_first_character()
    {
        var made = MadeDocument.From(new TinyDocx(
            "<w:p><w:r><w:t>Yth. </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>{ na</w:t></w:r><w:bookmarkStart w:id=\"0\" w:name=\"x\"/>"
            + "<w:r><w:rPr><w:i/></w:rPr><w:t>ma }</w:t></w:r><w:bookmarkEnd w:id=\"0\"/><w:proofErr w:type=\"spellEnd\"/><w:r><w:t>}.</w:t></w:r></w:p>"));

        Assert.Equal(["Yth. Budi."], made.Lines);
        Assert.Equal("Budi", made.Body.Descendants(W + "r").Single(run => run.Element(W + "rPr")?.Element(W + "b") is not null).Value);
        Assert.Empty(made.Body.Descendants(W + "i"));
    }

    [Fact]
    public void Signs_of_XML_in_a_value_are_text()
    {
        var made = MadeDocument.From(Of("{{ nama }}", "{{ nama }} dan {{ kota }} dan {{ nama }}"), new Surat { Nama = "<Tahap 1> & \"dua\" 'tiga'" });

        Assert.Equal(["<Tahap 1> & \"dua\" 'tiga'", "<Tahap 1> & \"dua\" 'tiga' dan Semarapura dan <Tahap 1> & \"dua\" 'tiga'"], made.Lines);
    }

    [Fact]
    public void Control_characters_become_a_visible_mark_and_are_reported()
    {
        var made = MadeDocument.From(Of("{{ nama }}"), new Surat { Nama = "a\u0001b\uD800c\u000Bd😀" });

        Assert.Equal(["a\uFFFDb\uFFFDc⏎d😀"], made.Lines);
        Assert.Equal("KKS4114", Assert.Single(made.Outcome.Diagnostics).Code);
    }

    [Fact]
    public void Line_breaks_and_tabs_of_a_value_stay()
    {
        Assert.Equal(["satu⏎dua⏎→tiga"], MadeDocument.From(Of("{{ nama }}"), new Surat { Nama = "satu\ndua\r\n\ttiga" }).Lines);
    }

    [Fact]
    public void Null_prints_nothing()
    {
        Assert.Equal(["[]"], MadeDocument.From(Of("[{{ nama }}]"), new Surat { Nama = null }).Lines);
    }

    [Fact]
    public void A_misspelt_member_is_reported_with_its_place_and_the_right_name()
    {
        var found = Assert.Single(Checked.Errors(new TinyDocx(
            $"<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>BAB III</w:t></w:r></w:p>{Paragraph("Satu")}{Paragraph("Yth. {{ namaa }} di tempat")}")));

        Assert.Equal("KKS3102", found.Code);
        Assert.Contains("nama", found.Hint, StringComparison.Ordinal);
        Assert.Equal("surat.docx, badan dokumen, di bawah judul “BAB III”, paragraf 3: “Yth. {{ namaa }} di tempat”", found.Location.ToString());
    }

    [Fact]
    public void A_place_in_a_table_is_told_by_table_row_and_cell()
    {
        var found = Assert.Single(Checked.Errors(new TinyDocx(
            Table(1, Row("x")) + Paragraph("antara") + Table(2, Row("a", "b"), Row("c", "d"), Row("{{ salah }}", "e")) + Paragraph(""))));

        Assert.Contains("badan dokumen, tabel 2, baris 3, sel 1: “{{ salah }}”", found.Location!.Value.Place, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ nama dan seterusnya", "KKS4104")]
    [InlineData("{{ for b in butir }}", "KKS4105")]
    [InlineData("{{ end }}", "KKS4106")]
    [InlineData("{{ else }}", "KKS4106")]
    public void A_tag_or_block_that_is_not_whole_is_reported(string text, string code)
    {
        var found = Assert.Single(Checked.Errors(Of("Satu", text)));

        Assert.Equal(code, found.Code);
        Assert.StartsWith("badan dokumen, paragraf 2", found.Location!.Value.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void All_errors_come_at_once()
    {
        var codes = Checked.Errors(Of("{{ salah }}", "{{ for b in butir }}", "{{ b.juduul }}", "{{ end }}", "{{ lagi", "{{ end }}")).Select(found => found.Code).Order();

        Assert.Equal(["KKS3101", "KKS3102", "KKS4104", "KKS4106"], codes);
    }

    [Fact]
    public void A_cell_without_items_keeps_a_paragraph()
    {
        var cell = $"<w:tc><w:tcPr><w:tcW w:w=\"1\" w:type=\"dxa\"/></w:tcPr>{Paragraph("{{ for b in butir }}")}{Paragraph("{{ b.judul }}")}{Paragraph("{{ end }}")}</w:tc>";
        var template = new TinyDocx(Table(1, $"<w:tr>{cell}</w:tr>") + Paragraph(""));

        Assert.Equal(["Satu", "Dua", "Tiga", ""], MadeDocument.From(template).Lines);
        Assert.Equal(["", ""], MadeDocument.From(template, new Surat { Butir = [] }).Lines);
    }

    [Fact]
    public void A_table_without_rows_is_left_out()
    {
        var template = new TinyDocx(Paragraph("a") + Table(1, Row("{{ for b in butir }}"), Row("{{ b.judul }}"), Row("{{ end }}")) + Paragraph("z"));

        Assert.Equal(["a", "Satu", "Dua", "Tiga", "z"], MadeDocument.From(template).Lines);
        Assert.Equal(["a", "z"], MadeDocument.From(template, new Surat { Butir = [] }).Lines);
    }

    [Fact]
    public void Bookmarks_in_a_loop_have_ids_and_names_of_their_own_and_references_follow()
    {
        var made = MadeDocument.From(new TinyDocx(
            Paragraph("{{ for b in butir }}")
            + "<w:p><w:bookmarkStart w:id=\"7\" w:name=\"tanda\"/><w:r><w:t>{{ b.judul }}</w:t></w:r><w:bookmarkEnd w:id=\"7\"/>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> REF tanda \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:hyperlink w:anchor=\"tanda\"><w:r><w:t>ke sana</w:t></w:r></w:hyperlink></w:p>"
            + Paragraph("{{ end }}")));

        var starts = made.Body.Descendants(W + "bookmarkStart").ToList();
        Assert.Equal(["tanda", "tanda_2", "tanda_3"], starts.Select(start => (string)start.Attribute(W + "name")!));
        Assert.Equal(3, starts.Select(start => (string)start.Attribute(W + "id")!).Distinct().Count());
        Assert.Equal(starts.Select(start => (string)start.Attribute(W + "id")!), made.Body.Descendants(W + "bookmarkEnd").Select(end => (string)end.Attribute(W + "id")!));
        Assert.Equal([" REF tanda \\h ", " REF tanda_2 \\h ", " REF tanda_3 \\h "], made.Body.Descendants(W + "instrText").Select(code => code.Value));
        Assert.Equal(["tanda", "tanda_2", "tanda_3"], made.Body.Descendants(W + "hyperlink").Select(link => (string)link.Attribute(W + "anchor")!));
    }

    [Fact]
    public void Drawings_in_a_loop_have_ids_of_their_own()
    {
        var made = MadeDocument.From(new TinyDocx($"{Paragraph("{{ for b in butir }}")}<w:p><w:r>{Shapes.TextBox("{{ b.judul }}", 5)}</w:r></w:p>{Paragraph("{{ end }}")}"));

        Assert.Equal(3, made.Body.Descendants(Wp + "docPr").Select(drawing => (string)drawing.Attribute("id")!).Distinct().Count());
    }

    [Fact]
    public void Both_branches_of_a_text_box_are_filled()
    {
        var made = MadeDocument.From(new TinyDocx($"<w:p><w:r>{Shapes.TextBox("{{ if ada }}Halo {{ nama }}{{ end }}", 5)}</w:r></w:p>"));

        Assert.Equal(2, made.Lines.Count(line => line == "Halo Budi"));
    }

    [Fact]
    public void Sections_in_a_loop_keep_their_own_pages()
    {
        const string Landscape = "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr></w:pPr></w:p>";
        var made = MadeDocument.From(new TinyDocx(
            Paragraph("{{ for b in butir }}") + Paragraph("{{ b.judul }}") + Landscape + Paragraph("{{ end }}") + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>"));

        Assert.Equal(4, made.Body.Descendants(W + "sectPr").Count());
        Assert.Equal(["Satu", "", "Dua", "", "Tiga", ""], made.Lines);
    }

    [Fact]
    public void A_section_break_in_a_paragraph_of_control_tags_stays()
    {
        var made = MadeDocument.From(new TinyDocx(
            Paragraph("{{ for b in butir }}") + Paragraph("{{ b.judul }}")
            + "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr></w:pPr><w:r><w:t>{{ end }}</w:t></w:r></w:p>"
            + Paragraph("z") + "<w:sectPr/>"));

        Assert.Equal(4, made.Body.Descendants(W + "sectPr").Count());
        Assert.Equal(["Satu", "", "Dua", "", "Tiga", "", "z"], made.Lines);
    }

    [Fact]
    public void Paragraphs_of_control_tags_leave_nothing_behind()
    {
        var made = MadeDocument.From(Of("a", "{{ for b in butir }}", "{{ if b.nomor > 1 }}", "{{ x = b.judul }}", "{{ x }}", "{{ else }}", "pertama", "{{ end }}", "{{ end }}", "z"));

        Assert.Equal(["a", "pertama", "Dua", "Tiga", "z"], made.Lines);
    }

    [Fact]
    public void Ten_thousand_rows_need_no_options()
    {
        var rows = Enumerable.Range(1, 10_000).Select(i => new Butir($"Baris {i}", i)).ToList();
        var made = MadeDocument.From(new TinyDocx(Table(2, Row("No", "Judul"), Row("{{ for b in butir }}{{ b.nomor }}", "{{ b.judul }}{{ end }}")) + Paragraph("")), new Surat { Butir = rows }, validate: false);

        Assert.Equal(10_001, made.Body.Descendants(W + "tr").Count());
        Assert.Equal("Baris 10000", made.Lines[^2]);
    }
}

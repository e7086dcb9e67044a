using System.Xml.Linq;
using static Kks.Reporting.Tests.WordTemplates.TinyDocx;

namespace Kks.Reporting.Tests.WordTemplates;

/// <summary>The one rule for control tags: a block acts on the siblings under the lowest common ancestor of its tags.</summary>
public sealed class LiftingTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void Within_a_text_the_text_is_repeated()
    {
        Assert.Equal(["Daftar: Satu, Dua, Tiga."], MadeDocument.From(Of("Daftar: {{ for b in butir }}{{ b.judul }}{{ if !for.last }}, {{ end }}{{ end }}.")).Lines);
    }

    [Fact]
    public void Across_runs_the_runs_are_cut_at_the_tags()
    {
        var made = MadeDocument.From(new TinyDocx(
            "<w:p><w:r><w:t xml:space=\"preserve\">Awal {{ for b in butir }}[</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{{ b.judul }}</w:t></w:r><w:r><w:t xml:space=\"preserve\">]{{ end }} akhir</w:t></w:r></w:p>"));

        Assert.Equal(["Awal [Satu][Dua][Tiga] akhir"], made.Lines);
        Assert.Equal(["Satu", "Dua", "Tiga"], made.Body.Descendants(W + "r").Where(run => run.Element(W + "rPr") is not null).Select(run => run.Value));
        Assert.All(made.Body.Descendants(W + "r"), run => Assert.NotEqual("", run.Value));
    }

    [Fact]
    public void Across_paragraphs_the_paragraphs_are_repeated_with_the_text_beside_the_tags()
    {
        Assert.Equal(["Satu:", "nomor 1", "Dua:", "nomor 2", "Tiga:", "nomor 3"], MadeDocument.From(Of("{{ for b in butir }}{{ b.judul }}:", "nomor {{ b.nomor }}{{ end }}")).Lines);
    }

    [Fact]
    public void Tags_in_rows_of_their_own_repeat_the_rows_between()
    {
        var made = MadeDocument.From(new TinyDocx(
            Table(2, Row("No", "Judul"), Row("{{ for b in butir }}", ""), Row("{{ b.nomor }}", "{{ b.judul }}"), Row("", "{{ end }}")) + Paragraph("")));

        Assert.Equal(["No", "Judul", "1", "Satu", "2", "Dua", "3", "Tiga", ""], made.Lines);
    }

    [Fact]
    public void Tags_in_the_first_and_last_cell_repeat_the_row()
    {
        var made = MadeDocument.From(new TinyDocx(Table(3, Row("{{ for b in butir }}{{ b.nomor }}", "{{ b.judul }}", "x{{ end }}")) + Paragraph("")));

        Assert.Equal(3, made.Body.Descendants(W + "tr").Count());
    }

    [Fact]
    public void Tags_in_cells_repeat_the_columns_between_and_the_grid_follows()
    {
        var made = MadeDocument.From(
            new TinyDocx(
                Table(
                    4,
                    Row("Judul", "{{ for k in kolom }}", "{{ k }}", "{{ end }}"),
                    Row("{{ butir[0].judul }}", "{{ for k in kolom }}", "isi {{ k }}", "{{ end }}"))
                + Paragraph("")),
            new Surat { Kolom = ["A", "B", "C"] });

        Assert.Equal(["Judul", "A", "B", "C", "Satu", "isi A", "isi B", "isi C", ""], made.Lines);
        Assert.Equal(4, made.Body.Descendants(W + "gridCol").Count());
    }

    [Fact]
    public void A_row_without_columns_keeps_a_cell()
    {
        var template = new TinyDocx(Table(3, Row("{{ for k in kolom }}", "{{ k }}", "{{ end }}")) + Paragraph(""));

        Assert.Equal(["", ""], MadeDocument.From(template, new Surat { Kolom = [] }, validate: false).Lines);
    }

    [Fact]
    public void Nested_tables_have_loops_of_their_own()
    {
        var inner = Table(1, Row("{{ for a in b.anak }}{{ a }}{{ end }}"));
        var cell = $"<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>{inner}{Paragraph("{{ end }}")}</w:tc>";
        var made = MadeDocument.From(new TinyDocx(Table(2, $"<w:tr>{Cell("{{ for b in butir }}{{ b.judul }}")}{cell}</w:tr>") + Paragraph("")));

        Assert.Equal(["Satu", "xy", "", "Dua", "xy", "", "Tiga", "xy", "", ""], made.Lines);
    }

    [Fact]
    public void Tables_repeated_do_not_touch()
    {
        var made = MadeDocument.From(new TinyDocx(Paragraph("{{ for b in butir }}") + Table(1, Row("{{ b.judul }}")) + Paragraph("{{ end }}") + Paragraph("")));

        Assert.Equal(3, made.Body.Elements(W + "tbl").Count());
    }

    [Fact]
    public void Branches_choose_between_paragraphs()
    {
        var template = Of("{{ if jumlah > 5 }}", "banyak", "{{ else if jumlah > 2 }}", "cukup", "{{ else }}", "sedikit", "{{ end }}");

        Assert.Equal(["banyak"], MadeDocument.From(template, new Surat { Jumlah = 9 }).Lines);
        Assert.Equal(["cukup"], MadeDocument.From(template, new Surat { Jumlah = 3 }).Lines);
        Assert.Equal(["sedikit"], MadeDocument.From(template, new Surat { Jumlah = 1 }).Lines);
    }

    [Fact]
    public void Cases_choose_between_rows()
    {
        var template = new TinyDocx(
            Table(1, Row("{{ case jumlah }}"), Row("{{ when 1 }}"), Row("satu"), Row("{{ when 2, 3 }}"), Row("dua atau tiga"), Row("{{ else }}"), Row("lain"), Row("{{ end }}"), Row("tetap")) + Paragraph(""));

        Assert.Equal(["dua atau tiga", "tetap", ""], MadeDocument.From(template).Lines);
        Assert.Equal(["lain", "tetap", ""], MadeDocument.From(template, new Surat { Jumlah = 7 }).Lines);
    }

    [Fact]
    public void Branches_within_a_text_cut_the_text()
    {
        Assert.Equal(["Ia ada."], MadeDocument.From(Of("Ia {{ if ada }}ada{{ else }}tidak ada{{ end }}.")).Lines);
    }

    [Fact]
    public void With_and_while_are_blocks_too()
    {
        Assert.Equal(["Satu", "0", "1"], MadeDocument.From(Of("{{ with butir[0] }}", "{{ judul }}", "{{ end }}", "{{ i = 0 }}", "{{ while i &lt; 2 }}", "{{ i }}", "{{ i = i + 1 }}", "{{ end }}")).Lines);
    }

    [Fact]
    public void Captured_text_and_captured_paragraphs_are_printed_where_they_fit()
    {
        Assert.Equal(["<Budi>!"], MadeDocument.From(Of("{{ capture x }}{{ nama }}!{{ end }}{{ x }}"), new Surat { Nama = "<Budi>" }).Lines);
        Assert.Equal(["a", "Halo Budi", "b", "Halo Budi"], MadeDocument.From(Of("{{ capture x }}", "Halo {{ nama }}", "{{ end }}", "a", "{{ x }}", "b", "{{ x }}")).Lines);
    }

    [Fact]
    public void Captured_paragraphs_in_a_sentence_are_refused()
    {
        Assert.Equal("KKS4112", Assert.Single(Checked.Errors(Of("{{ capture x }}", "Halo", "{{ end }}", "Kata: {{ x }}"))).Code);
    }

    [Fact]
    public void A_function_of_paragraphs_is_called_where_paragraphs_stand()
    {
        Assert.Equal(["Halo Budi", "Halo Semarapura"], MadeDocument.From(Of("{{ func salam(x) }}", "Halo {{ x }}", "{{ end }}", "{{ salam nama }}", "{{ salam kota }}")).Lines);
    }

    [Fact]
    public void Several_statements_in_one_tag_open_several_blocks()
    {
        Assert.Equal(["x1y1", "x2y2", "x3y3"], MadeDocument.From(Of("{{ for b in butir; n = b.nomor }}", "{{ for a in b.anak }}{{ a }}{{ n }}{{ end }}", "{{ end }}")).Lines);
    }

    [Fact]
    public void Jumps_out_of_a_paragraph_of_their_own_are_fine()
    {
        Assert.Equal(["Satu", "z"], MadeDocument.From(Of("{{ for b in butir }}", "{{ if b.nomor > 1 }}{{ break }}{{ end }}", "{{ b.judul }}", "{{ end }}", "z")).Lines);
    }

    [Theory]
    [InlineData("Teks {{ if b.nomor > 1; break; end }}")]
    [InlineData("Teks {{ if b.nomor > 1 }}{{ continue }}{{ end }}")]
    public void Jumps_out_of_a_sentence_are_refused(string text)
    {
        Assert.Equal("KKS4109", Assert.Single(Checked.Errors(Of("{{ for b in butir }}", text, "{{ end }}"))).Code);
    }

    [Fact]
    public void Blocks_do_not_leave_a_text_box()
    {
        var found = Checked.Errors(new TinyDocx($"<w:p><w:r>{Shapes.TextBox("{{ for b in butir }}", 1)}</w:r></w:p>{Paragraph("{{ end }}")}"));

        Assert.Equal(["KKS4105", "KKS4105", "KKS4107"], found.Select(item => item.Code).Order());
    }

    [Fact]
    public void A_content_control_is_repeated_whole()
    {
        var made = MadeDocument.From(new TinyDocx(
            Paragraph("{{ for b in butir }}")
            + $"<w:sdt><w:sdtPr><w:id w:val=\"4711\"/></w:sdtPr><w:sdtContent>{Paragraph("{{ b.judul }}")}</w:sdtContent></w:sdt>"
            + Paragraph("{{ end }}")));

        Assert.Equal(["Satu", "Dua", "Tiga"], made.Lines);
        Assert.Empty(made.Body.Descendants(W + "id"));
    }

    [Fact]
    public void Quotes_dashes_and_blanks_that_Word_curls_are_code()
    {
        Assert.Equal(["ya: “kutip”, 2"], MadeDocument.From(Of("{{ if nama == “Budi” }}ya: {{ \"“kutip”\" }}, {{ jumlah – 1 }}{{\u00A0end }}")).Lines);
    }

    [Fact]
    public void Braces_that_are_no_tags_stay()
    {
        Assert.Equal(["{satu} {{ dua }} { }} %{ {Budi}"], MadeDocument.From(Of("{satu} {%{{{ dua }}}%} { }} %{ {{ \"{\" }}{{ nama }}}")).Lines);
    }
}

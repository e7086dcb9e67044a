using System.Xml.Linq;
using Kks.Reporting.Tests.WordTemplates;
using static Kks.Reporting.Tests.Documents.Sisipan;

namespace Kks.Reporting.Tests.Documents;

/// <summary>Whose styles an inserted document has: those of the destination where it has any of that name.</summary>
public sealed class InsertedStyleTests
{
    [Fact]
    public void A_style_of_the_same_name_is_the_hosts_whatever_its_id()
    {
        var made = Insert(Styled(Style("Judul", "Heading 1", "<w:rPr><w:sz w:val=\"99\"/></w:rPr>"), "Judul|bab"));

        Assert.Equal(["Heading1"], Values(made.Body, "pStyle"));
        Assert.DoesNotContain("<w:sz w:val=\"99\"", made.Text("word/styles.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_of_another_name_comes_along_with_what_it_is_based_on()
    {
        var made = Insert(Styled(
            Style("Kutip", "Kutipan SOP", "<w:basedOn w:val=\"Dasar\"/><w:link w:val=\"KutipHuruf\"/>") + Style("Dasar", "Dasar SOP", "<w:basedOn w:val=\"Heading1\"/>")
                + Style("KutipHuruf", "Kutipan SOP Huruf", "<w:link w:val=\"Kutip\"/>", "character"),
            "Kutip|isi"));

        Assert.Equal(["Kutip"], Values(made.Body, "pStyle"));
        Assert.Equal("Dasar", BasedOn(made, "Kutip"));
        Assert.Equal("Heading1", BasedOn(made, "Dasar"));
        Assert.NotNull(StyleOf(made, "KutipHuruf"));
    }

    [Fact]
    public void A_style_whose_id_is_taken_gets_another_one()
    {
        var made = Insert(Styled(Style("Heading1", "Lain Sekali").Replace("Heading1", "Normal2", StringComparison.Ordinal), "Normal2|a"), Host(Style("Normal2", "Punya Induk")));

        var id = Assert.Single(Values(made.Body, "pStyle"));
        Assert.NotEqual("Normal2", id);
        Assert.Equal("Lain Sekali", (string?)StyleOf(made, id)!.Element(W + "name")!.Attribute(W + "val"));
    }

    [Fact]
    public void A_style_of_the_same_name_but_another_kind_comes_along_under_another_name()
    {
        var made = Insert(Styled(Style("Tegas", "Tegas"), "Tegas|a"), Host(Style("Tegas", "Tegas", kind: "character")));

        var names = made.Part("word/styles.xml").Elements(W + "style").Select(style => ((string?)style.Element(W + "name")!.Attribute(W + "val"))!.ToUpperInvariant()).ToList();
        Assert.Equal(names.Distinct().Count(), names.Count);
        Assert.Equal("paragraph", (string?)StyleOf(made, Assert.Single(Values(made.Body, "pStyle")))!.Attribute(W + "type"));
    }

    [Fact]
    public void The_default_style_is_the_hosts_whatever_it_is_called()
    {
        var source = TinyDocx.Of("x").Add(
            "word/styles.xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml",
            $"<w:styles {TinyDocx.Namespaces}><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Biasa\"><w:name w:val=\"Biasa Saja\"/></w:style>{Style("Anak", "Anak SOP", "<w:basedOn w:val=\"Biasa\"/>")}</w:styles>");
        source.Add("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", $"<w:document {TinyDocx.Namespaces}><w:body>{Paragraph("Biasa", "a")}{Paragraph("Anak", "b")}<w:sectPr/></w:body></w:document>");
        var made = Insert(source);

        Assert.Equal(["Normal", "Anak"], Values(made.Body, "pStyle"));
        Assert.Equal("Normal", BasedOn(made, "Anak"));
        Assert.Single(made.Part("word/styles.xml").Elements(W + "style"), style => style.Attribute(W + "default") is not null && (string?)style.Attribute(W + "type") == "paragraph");
    }

    [Fact]
    public void Direct_formatting_is_kept_and_a_style_nobody_knows_is_left_out()
    {
        var made = Insert(new TinyDocx("<w:p><w:pPr><w:pStyle w:val=\"TidakAda\"/><w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"JugaTidak\"/><w:b/></w:rPr><w:t>x</w:t></w:r></w:p>"));

        Assert.Empty(Values(made.Body, "pStyle"));
        Assert.Equal(["right"], Values(made.Body, "jc"));
        Assert.Single(made.Body.Descendants(W + "b"));
    }

    [Fact]
    public void Styles_that_are_based_on_each_other_in_a_circle_do_no_harm()
    {
        var made = Insert(Styled(Style("A", "Putar A", "<w:basedOn w:val=\"B\"/>") + Style("B", "Putar B", "<w:basedOn w:val=\"A\"/>"), "A|a"));

        Assert.Null(BasedOn(made, "A"));
    }

    [Fact]
    public void Without_an_inserted_document_the_styles_are_written_as_they_were_compiled()
    {
        var template = Compile(TinyDocx.Of("a", "{{ isi }}"));

        Assert.Equal(template.Plan.Replacements["word/styles.xml"], System.Text.Encoding.UTF8.GetBytes(MadeDocument.From(template, new Surat { Isi = "teks" }).Text("word/styles.xml")));
    }

    private static TinyDocx Host(string styles) => WithStyles(TinyDocx.Of("awal", "{{ isi }}", "akhir"), styles);

    private static XElement? StyleOf(MadeDocument made, string id) => made.Part("word/styles.xml").Elements(W + "style").FirstOrDefault(style => (string?)style.Attribute(W + "styleId") == id);

    private static string? BasedOn(MadeDocument made, string id) => (string?)StyleOf(made, id)!.Element(W + "basedOn")?.Attribute(W + "val");
}

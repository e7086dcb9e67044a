using System.Xml.Linq;
using static Kks.Reporting.Tests.WordTemplates.Fields;
using static Kks.Reporting.Tests.WordTemplates.TinyDocx;

namespace Kks.Reporting.Tests.WordTemplates;

/// <summary>Fields show what Word will when it updates them; it does so only when asked.</summary>
public sealed class FieldTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void Captions_in_loops_count_up()
    {
        var made = MadeDocument.From(Fields.Of(
            $"<w:p>{Run("Tabel ")}{Field("SEQ Tabel \\* ARABIC", "1")}{Run(" {{ nama }}")}</w:p>",
            Each($"<w:p>{Run("Tabel ")}<w:fldSimple w:instr=\" SEQ Tabel \\* ARABIC \">{Run("1")}</w:fldSimple>{Run(" {{ b.judul }}")}</w:p>", $"<w:p>{Run("Gambar ")}{Field("SEQ Gambar \\* ROMAN", "I")}</w:p>")));

        Assert.Equal(["Tabel 1 Budi", "Tabel 2 Satu", "Gambar I", "Tabel 3 Dua", "Gambar II", "Tabel 4 Tiga", "Gambar III"], made.Lines);
    }

    [Fact]
    public void Captions_of_components_and_of_the_template_count_together()
    {
        var made = MadeDocument.From(
            Fields.Of(Each($"<w:p>{Run("Tabel ")}{Field("SEQ Tabel \\* ARABIC", "1")}</w:p>", Paragraph("{{ isi }}"))), new Surat { Isi = new Reporting.Word.Content.TableContent([], []) { Caption = "x" } });

        Assert.Equal(["Tabel 1", "Tabel 2 x", "Tabel 3", "Tabel 4 x", "Tabel 5", "Tabel 6 x"], made.Lines.Where(line => line.StartsWith("Tabel", StringComparison.Ordinal)));
        Assert.All(made.Body.Descendants(W + "instrText"), code => Assert.DoesNotContain("\\r", code.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Sequences_restart_repeat_and_hide_as_their_switches_say()
    {
        var made = MadeDocument.From(Fields.Of(
            Each(
                Styled("Heading1", Run("{{ b.judul }}") + Field("SEQ Bab \\h", "")),
                $"<w:p>{Run("Tabel ")}{Field("SEQ Bab \\c", "9")}{Run(".")}{Field("SEQ Tabel \\* ARABIC \\s 1", "9")}</w:p>",
                $"<w:p>{Run("Tabel ")}{Field("SEQ Bab \\c", "9")}{Run(".")}{Field("SEQ Tabel \\* ARABIC \\s 1", "9")}</w:p>"),
            $"<w:p>{Field("SEQ Tabel \\r 7", "0")}</w:p>"));

        Assert.Equal(["Satu", "Tabel 1.1", "Tabel 1.2", "Dua", "Tabel 2.1", "Tabel 2.2", "Tiga", "Tabel 3.1", "Tabel 3.2", "7"], made.Lines);
    }

    [Fact]
    public void References_show_the_number_of_their_own_turn_wherever_they_stand()
    {
        var caption = $"<w:p>{Bookmark("_Ref1", Run("Tabel ") + Field("SEQ Tabel \\* ARABIC", "1"))}{Run(" {{ b.judul }}")}</w:p>";
        var made = MadeDocument.From(Fields.Of(
            $"<w:p>{Run("Pertama: ")}{Field("REF _Ref1 \\h", "lama")}</w:p>",
            Each(
                $"<w:p>{Run("Lihat ")}{Field("REF _Ref1 \\h", "Tabel 1")}</w:p>",
                caption,
                $"<w:p>{Run("Menurut ")}<w:fldSimple w:instr=\" REF _Ref1 \\h \">{Run("Tabel 1")}</w:fldSimple></w:p>")));

        Assert.Equal(
            [
                "Pertama: Tabel 1",
                "Lihat Tabel 1", "Tabel 1 Satu", "Menurut Tabel 1",
                "Lihat Tabel 2", "Tabel 2 Dua", "Menurut Tabel 2",
                "Lihat Tabel 3", "Tabel 3 Tiga", "Menurut Tabel 3",
            ],
            made.Lines);
        Assert.Equal([" REF _Ref1 \\h ", " REF _Ref1_2 \\h ", " REF _Ref1_3 \\h "], made.Body.Descendants(W + "fldSimple").Attributes(W + "instr").Select(code => code.Value));
    }

    [Fact]
    public void A_reference_to_a_bookmark_with_a_tag_shows_the_value()
    {
        var made = MadeDocument.From(
            Fields.Of($"<w:p>{Field("REF nama \\h", "…")}</w:p>", $"<w:p>{Bookmark("nama", Run("{{ nama }}"))}</w:p>"), new Surat { Nama = "A & B <c>" });

        Assert.Equal(["A & B <c>", "A & B <c>"], made.Lines);
    }

    [Fact]
    public void A_reference_to_what_a_loop_never_wrote_keeps_its_text()
    {
        var made = MadeDocument.From(
            Fields.Of($"<w:p>{Field("REF x \\h", "seperti semula")}</w:p>", Each($"<w:p>{Bookmark("x", Run("{{ b.judul }}"))}</w:p>")), new Surat { Butir = [] });

        Assert.Equal(["seperti semula"], made.Lines);
    }

    [Fact]
    public void References_to_paragraph_numbers_and_pages_stay_as_they_are()
    {
        var made = MadeDocument.From(Fields.Of($"<w:p>{Field("REF x \\r \\h", "1.2")}{Field("PAGEREF x \\h", "4")}</w:p>", $"<w:p>{Bookmark("x", Run("{{ nama }}"))}</w:p>"));

        Assert.Equal(["1.24", "Budi"], made.Lines);
    }

    [Fact]
    public void A_bookmark_that_a_block_cuts_is_left_alone()
    {
        var made = MadeDocument.From(Fields.Of($"<w:p>{Bookmark("x", Run("a {{ if ada }}b"))}{Run("c{{ end }}")}</w:p>", $"<w:p>{Field("REF x", "semula")}</w:p>"));

        Assert.Equal(["a bc", "semula"], made.Lines);
    }

    [Fact]
    public void The_text_of_a_heading_is_quoted()
    {
        var made = MadeDocument.From(Fields.Of(Each(Heading("{{ b.judul }}"), $"<w:p>{Run("Bagian ")}{Field("STYLEREF 1", "lama")}{Run(" / ")}{Field("STYLEREF \"heading 2\"", "tidak ada")}</w:p>")));

        Assert.Equal(["Satu", "Bagian Satu / tidak ada", "Dua", "Bagian Dua / tidak ada", "Tiga", "Bagian Tiga / tidak ada"], made.Lines);
    }

    [Fact]
    public void A_copy_of_a_text_box_for_old_programs_does_not_count()
    {
        var caption = $"<w:p>{Run("Gambar ")}{Field("SEQ Gambar", "1")}</w:p>";
        var box = Shapes.TextBox("isi", 3).Replace(Paragraph("isi"), caption, StringComparison.Ordinal);
        var made = MadeDocument.From(Fields.Of(Paragraph("{{ nama }}"), $"<w:p><w:r>{box}</w:r></w:p>", $"<w:p>{Field("SEQ Gambar", "1")}</w:p>"));

        Assert.Equal(["Gambar 1", "Gambar 1", "2"], made.Lines.Where(line => line.EndsWith('1') || line == "2"));
    }

    [Fact]
    public void The_format_of_the_number_stays()
    {
        var bold = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> SEQ A </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>1</w:t></w:r>" + End;
        var made = MadeDocument.From(Fields.Of(Each($"<w:p>{bold}{Run("{{ b.judul }}")}</w:p>")));

        Assert.Equal(["1", "2", "3"], made.Body.Descendants(W + "b").Select(mark => mark.Ancestors(W + "r").First().Value));
    }
}

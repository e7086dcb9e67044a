using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Tests.Word;

public sealed class TextSoundnessTests
{
    [Fact]
    public void Any_text_comes_back_from_the_XML_with_only_the_impossible_replaced()
    {
        Prop.ForAll<string>(text => Assert.Equal(Expected(text ?? string.Empty), RoundTrip(text ?? string.Empty))).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("")]
    [InlineData("<a href=\"x\">&amp;</a>")]
    [InlineData("\u0000\u0008\u000B\u001F")]
    [InlineData("\uD83D")]
    [InlineData("\uDE00 terbalik \uD83D")]
    [InlineData("\uFFFE\uFFFF\uFFFD")]
    [InlineData("😀👨‍👩‍👧🇮🇩")]
    [InlineData("é 漢字 \u00A0 \u200B \u2028")]
    public void Hard_text_comes_back_too(string text) => Assert.Equal(Expected(text), RoundTrip(text));

    [Fact]
    public void Text_longer_than_the_buffer_comes_back()
    {
        var text = new StringBuilder().Insert(0, "Kabupaten & <Kota> – 😀 ", 20_000).ToString();
        Assert.Equal(text, RoundTrip(text));
    }

    [Fact]
    public void What_had_to_be_replaced_is_reported_with_the_words_around_it()
    {
        var found = Assert.Single(Rendered.From("Awal yang baik. Ketua\u0001Forum dan 😀 \uD83D.").Result.Diagnostics);
        Assert.Equal("KKS4020", found.Code);
        Assert.Contains("Ada 2 tanda", found.Message, StringComparison.Ordinal);
        Assert.Contains("Ketua\uFFFDForum dan 😀", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_cell_text_gives_a_sound_document()
    {
        var cells = new List<IReadOnlyList<TableCellContent>>();
        Prop.ForAll<string>(text => cells.Add([text])).QuickCheckThrowOnFailure();
        var document = Rendered.From(Rendered.At(0), new TableContent([new("A")], cells));
        Assert.Equal(cells.Count + 1, document.Body.Descendants(Rendered.W + "tr").Count());
    }

    [Fact]
    public void Right_to_left_words_stand_in_runs_of_their_own()
    {
        var runs = Rendered.From("Salam السلام عليكم untuk semua שלום.").Body.Descendants(Rendered.W + "r").ToList();
        Assert.Equal(
            [("Salam ", false), ("السلام عليكم", true), (" untuk semua ", false), ("שלום", true), (".", false)],
            runs.Select(run => (Rendered.TextOf(run), run.Descendants(Rendered.W + "rtl").Any())));
    }

    [Fact]
    public void Escaped_text_stays_one_run()
    {
        Assert.Single(Rendered.From(@"Nilai 12\.345\,6 \(naik\) \- 5\% \[a\]").Body.Descendants(Rendered.W + "r"));
    }

    [Fact]
    public void A_word_of_ten_thousand_letters_is_kept()
    {
        var word = new string('a', 10_000);
        Assert.Equal(word, Rendered.From(word).Text);
    }

    [Fact]
    public void Random_Markdown_never_gives_an_unsound_document()
    {
        string[] pieces = ["# ", "## ", "- ", "1. ", "> ", "| ", "|---|---|\n", "\n", "\n\n", "**", "*", "`", "[", "](", ")", "!", "{", "}", "#tbl:x", "@tbl:x", "::tabel[", "::bagian{", ":::tengah\n", ":::\n", ":::deret\n", "::halaman-baru\n", "::sampul{judul=x}\n", "\uE000", "0", "\uE001", "[^1]", "[^1]: ", "+---+---+\n", "<br>", "\u0001", "\uD800", "teks ", "\\", "<!--", "-->", "    ", "\t", "***\n", "::daftar-isi\n", "::daftar-tabel\n", ":::tanda-tangan\n", "::penanda{jabatan=x}\n", "::sumber[", "]"];
        var random = new Random(4711);
        for (var i = 0; i < 80; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(5, 60)).Select(_ => pieces[random.Next(pieces.Length)]));
            Rendered.From(text, new TableContent([new("A")], [["1"]]) { Caption = "T", Name = "tbl:x" });
        }
    }

    private static string RoundTrip(string text)
    {
        using var stream = new MemoryStream();
        using (var xml = new Utf8XmlWriter(stream))
        {
            xml.Raw("<t a=\""u8);
            xml.Text(text);
            xml.Raw("\">"u8);
            xml.Text(text);
            xml.Raw("</t>"u8);
        }

        var element = XDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()), LoadOptions.PreserveWhitespace).Root!;
        Assert.Equal(element.Value, (string?)element.Attribute("a"));
        return element.Value;
    }

    /// <summary>What XML can hold of the text; line feeds and tabs outside a run are blanks.</summary>
    private static string Expected(string text)
    {
        var expected = new StringBuilder();
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').EnumerateRunes())
        {
            var plain = rune.Value is '\n' or '\t' ? " " : rune.ToString();
            var impossible = rune.Value < 0x20 && plain != " " || (rune.Value & 0xFFFE) == 0xFFFE;
            expected.Append(impossible ? "\uFFFD" : plain);
        }

        return expected.ToString();
    }
}

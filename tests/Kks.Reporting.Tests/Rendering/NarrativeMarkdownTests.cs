using Kks.Reporting.Rendering;

namespace Kks.Reporting.Tests.Rendering;

public sealed class NarrativeMarkdownTests
{
    [Theory]
    [InlineData("Biasa **tebal**.", "Biasa **tebal**.")]
    [InlineData("# Judul", "**Judul**")]
    [InlineData("### Judul ###", "**Judul**")]
    [InlineData("#", "")]
    [InlineData("#bukan judul", "#bukan judul")]
    [InlineData("Teks\n===", "Teks\n\\===")]
    [InlineData("Teks\n---", "Teks\n\\---")]
    [InlineData("Teks\n\n---", "Teks\n\n---")]
    [InlineData("::bagian{orientasi=lanskap}", "\\::bagian{orientasi=lanskap}")]
    [InlineData("  :::tengah\nx\n:::", "\\:::tengah\nx\n\\:::")]
    [InlineData("lihat[^1] dan [^b]\n\n[^1]: catatan", "lihat[^7-1] dan [^7-b]\n\n[^7-1]: catatan")]
    [InlineData("kirim ke a@b.id", "kirim ke a\\@b.id")]
    [InlineData("sudah \\@aman", "sudah \\@aman")]
    [InlineData("\uE0000\uE001", "\uFFFD0\uFFFD")]
    [InlineData("```\n# tetap @x\n```", "```\n# tetap @x\n```")]
    [InlineData("```\ntak ditutup", "```\ntak ditutup\n```")]
    [InlineData("a\r\nb\r\n", "a\nb")]
    public void A_narrative_stays_inside_its_place(string text, string expected) =>
        Assert.Equal(expected, NarrativeMarkdown.Contain(new MarkdownFragment(text, 0), 7));

    [Fact]
    public void Further_lines_are_indented_to_stay_in_a_list_item() =>
        Assert.Equal("satu\n   dua\n\n   - tiga", NarrativeMarkdown.Contain(new MarkdownFragment("satu\ndua\n\n- tiga", 3), 1));
}

using Kks.Reporting.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Kks.Reporting.Tests.Markdown;

public sealed class DialectParserTests
{
    [Theory]
    [InlineData("::halaman-baru", "halaman-baru")]
    [InlineData("Paragraf\n::halaman-baru\nlagi", "halaman-baru")]
    [InlineData("::tabel[Judul \\] dan [kurung]]{#tbl:x}", "tabel")]
    public void A_directive_stands_on_its_line(string text, string name) =>
        Assert.Equal(name, Assert.Single(MarkdownDialect.Parse(text).Descendants<Directive>()).Name);

    [Theory]
    [InlineData("teks ::halaman-baru")]
    [InlineData("::")]
    [InlineData(":: jarak")]
    [InlineData("::Besar")]
    [InlineData("::tabel[tidak ditutup")]
    [InlineData("::nama.lain")]
    [InlineData("\\::halaman-baru")]
    [InlineData("    ::halaman-baru")]
    public void Anything_else_is_text(string text) => Assert.Empty(MarkdownDialect.Parse(text).Descendants<Directive>());

    [Fact]
    public void A_longer_fence_holds_a_shorter_one()
    {
        var outer = Assert.IsType<CustomContainer>(MarkdownDialect.Parse("::::utuh\n:::tengah\nx\n:::\n::::")[0]);
        Assert.Equal(("utuh", "tengah"), (outer.Info, Assert.IsType<CustomContainer>(Assert.Single(outer)).Info));
    }

    [Theory]
    [InlineData("Lihat @tbl:a-b_c.1, lalu", "tbl:a-b_c.1")]
    [InlineData("@gbr:x.", "gbr:x")]
    [InlineData("(@lmp:x)", "lmp:x")]
    public void A_reference_ends_before_the_full_stop(string text, string name) =>
        Assert.Equal(name, Assert.Single(InlineDump.Read(text).OfType<ReferenceInline>()).Name);

    [Theory]
    [InlineData("a@tbl:x")]
    [InlineData("@tbl:")]
    [InlineData("@xyz:a")]
    [InlineData("\\@tbl:x")]
    public void An_address_is_no_reference(string text) => Assert.Empty(InlineDump.Read(text).OfType<ReferenceInline>());
}

using Kks.Reporting.Markdown;

namespace Kks.Reporting.Tests.Markdown;

public sealed class AttributeParserTests
{
    [Fact]
    public void Names_classes_flags_and_values_are_read()
    {
        var set = AttributeParser.Parse("{#tbl:x .zebra utuh lebar=8cm judul=\"Pasar Sehat\" lain='a \"b\"'}")!;
        Assert.Equal(("tbl:x", "ya", "8cm", "Pasar Sehat", "a \"b\""), (set.Id, set["utuh"], set["lebar"], set["judul"], set["lain"]));
        Assert.Equal(["zebra"], set.Classes);
    }

    [Theory]
    [InlineData("{a=\"Dr\\. I Made \\\"Contoh\\\", S\\.Sos\\.\"}", "Dr. I Made \"Contoh\", S.Sos.")]
    [InlineData("{a=\"Usaha &amp; Dagang&#10;baris dua\"}", "Usaha & Dagang\nbaris dua")]
    [InlineData("{a=\"C:\\data\"}", "C:\\data")]
    [InlineData("{a=\"{kurung}\"}", "{kurung}")]
    public void Escapes_of_Markdown_are_taken_away(string text, string value) =>
        Assert.Equal(value, AttributeParser.Parse(text)!["a"]);

    [Theory]
    [InlineData("{a=\"tidak ditutup}")]
    [InlineData("{#}")]
    [InlineData("{=x}")]
    [InlineData("tanpa kurung")]
    [InlineData("{a=\"x\\\"}")]
    public void What_is_not_well_formed_is_null(string text) => Assert.Null(AttributeParser.Parse(text));

    [Fact]
    public void Nothing_is_an_empty_set() => Assert.Same(AttributeSet.Empty, AttributeParser.Parse("  "));
}

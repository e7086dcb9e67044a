using Kks.Reporting.Rendering;

namespace Kks.Reporting.Tests.Rendering;

public sealed class WordMarkdownEscaperTests
{
    [Theory]
    [InlineData("polos saja", "polos saja")]
    [InlineData("@tbl:rekap", "\\@tbl\\:rekap")]
    [InlineData("a\nb\r\nc\rd", "a&#10;b&#10;c&#10;d")]
    [InlineData("\uE0003\uE001", "\uFFFD3\uFFFD")]
    [InlineData("a|b", "a\\|b")]
    public void Signs_of_the_dialect_are_disarmed(string text, string expected) => Assert.Equal(expected, WordMarkdownEscaper.Escape(text));
}

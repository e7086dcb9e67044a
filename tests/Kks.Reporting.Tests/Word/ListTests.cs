using System.Xml.Linq;

namespace Kks.Reporting.Tests.Word;

public sealed class ListTests
{
    private static readonly XNamespace W = Rendered.W;

    [Fact]
    public void Every_list_has_a_numbering_of_its_own_that_starts_again()
    {
        var document = Rendered.From("1. a\n2. b\n\nTeks\n\n1. c\n\nTeks\n\n5. d");
        var ids = document.Body.Descendants(W + "numId").Select(n => (string)n.Attribute(W + "val")!).ToList();
        Assert.Equal([ids[0], ids[0], ids[2], ids[3]], ids);
        Assert.Equal(3, ids.Distinct().Count());
        var numbering = document.Part("word/numbering.xml");
        var starts = ids.Distinct().Select(id => (string?)numbering.Descendants(W + "num").Single(n => (string?)n.Attribute(W + "numId") == id).Descendants(W + "startOverride").Single().Attribute(W + "val"));
        Assert.Equal(["1", "1", "5"], starts);
    }

    [Theory]
    [InlineData("a. x\n", "lowerLetter", "%1.")]
    [InlineData("A. x\n", "upperLetter", "%1.")]
    [InlineData("i. x\n", "lowerRoman", "%1.")]
    [InlineData("1) x\n", "decimal", "%1)")]
    public void Marks_are_as_written(string markdown, string format, string text)
    {
        var level = Rendered.From(markdown).Part("word/numbering.xml").Descendants(W + "lvlOverride").Single().Element(W + "lvl")!;
        Assert.Equal(format, (string?)level.Element(W + "numFmt")!.Attribute(W + "val"));
        Assert.Equal(text, (string?)level.Element(W + "lvlText")!.Attribute(W + "val"));
    }

    [Fact]
    public void Lists_deeper_than_Word_knows_stay_at_its_last_level()
    {
        var markdown = string.Concat(Enumerable.Range(0, 12).Select(i => $"{new string(' ', i * 2)}- tingkat {i}\n"));
        var levels = Rendered.From(markdown).Body.Descendants(W + "ilvl").Select(l => (int)l.Attribute(W + "val")!);
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8], levels);
    }
}

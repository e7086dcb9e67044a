using System.Xml.Linq;
using Kks.Reporting.Tests.Word;
using Kks.Reporting.Tests.WordTemplates;
using static Kks.Reporting.Tests.Documents.Sisipan;

namespace Kks.Reporting.Tests.Documents;

/// <summary>The lists of inserted documents.</summary>
public sealed class InsertedListTests
{
    private const string Levels =
        "<w:abstractNum w:abstractNumId=\"7\"><w:nsid w:val=\"12345678\"/><w:multiLevelType w:val=\"multilevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%2)\"/><w:lvlJc w:val=\"left\"/></w:lvl></w:abstractNum>";

    private static readonly string TwoLists = Levels + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"5\"><w:abstractNumId w:val=\"7\"/></w:num>";

    [Fact]
    public void Each_insertion_counts_from_the_beginning()
    {
        var source = WithNumbering(new TinyDocx(Item("a", 4) + Item("b", 4) + Item("c", 4, 1)), TwoLists);
        var made = Insert(source, TinyDocx.Of("{{ for b in butir }}", "{{ isi }}", "{{ end }}"));

        var numbers = Values(made.Body, "numId");
        Assert.Equal(9, numbers.Count);
        Assert.Equal(3, numbers.Distinct().Count());
        Assert.DoesNotContain("4", numbers);
        var lists = numbers.Distinct().Select(id => List(made, id)).ToList();
        Assert.Single(lists.Select(DefinitionOf).Distinct());
        Assert.Empty(Values(lists[0], "startOverride"));
        Assert.All(lists.Skip(1), list => Assert.Equal(["3", "1"], Values(list, "startOverride")));
    }

    [Fact]
    public void Only_the_first_list_of_a_definition_begins_it_anew()
    {
        var made = Insert(WithNumbering(new TinyDocx(Item("a", 4) + Item("b", 5)), TwoLists), TinyDocx.Of("{{ isi }}", "{{ isi }}"));

        var numbers = Values(made.Body, "numId");
        Assert.Equal(4, numbers.Distinct().Count());
        Assert.Equal([0, 0, 2, 0], numbers.Select(id => Values(List(made, id), "startOverride").Count));
    }

    [Fact]
    public void The_levels_are_those_of_the_source()
    {
        var made = Insert(WithNumbering(new TinyDocx(Item("a", 4, 1)), TwoLists));

        var definition = made.Part("word/numbering.xml").Elements(W + "abstractNum").Single(item => (string?)item.Attribute(W + "abstractNumId") == DefinitionOf(List(made, Values(made.Body, "numId")[0])));
        Assert.Equal(["decimal", "lowerLetter"], Values(definition, "numFmt"));
        Assert.Empty(definition.Elements(W + "nsid"));
    }

    [Fact]
    public void Definitions_stand_before_lists_in_both_kinds_of_templates()
    {
        var source = WithNumbering(new TinyDocx(Item("a", 4)), TwoLists);
        foreach (var numbering in new[] { Insert(source).Part("word/numbering.xml"), Rendered.From($"1. x\n\n{Rendered.At(0)}", Of(source)).Part("word/numbering.xml").Root! })
        {
            Assert.DoesNotContain(numbering.Elements(W + "abstractNum"), definition => definition.ElementsBeforeSelf(W + "num").Any());
        }
    }

    [Fact]
    public void A_list_that_only_a_style_of_the_source_names_counts_anew_too()
    {
        var styles = Style("Butir", "Butir SOP", "<w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr><w:ind w:left=\"555\"/></w:pPr>");
        var source = WithNumbering(Styled(styles, "Butir|a", "Butir|b"), TwoLists);
        var made = Insert(source, TinyDocx.Of("{{ isi }}", "{{ isi }}"));

        var numbers = Values(made.Body, "numId");
        Assert.Equal(4, numbers.Count);
        Assert.Equal(2, numbers.Distinct().Count());
        Assert.All(made.Body.Descendants(W + "ind"), indent => Assert.Equal("555", (string?)indent.Attribute(W + "left")));
    }

    [Fact]
    public void A_style_the_host_has_keeps_the_hosts_numbering()
    {
        const string Numbered = "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        var host = WithStyles(TinyDocx.Of("{{ isi }}", "{{ isi }}"), Style("Bernomor", "Judul Bernomor", Numbered));
        var source = WithNumbering(Styled(Style("X", "Judul Bernomor", "<w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr>"), "X|a"), TwoLists);

        Assert.Empty(Values(Insert(source, host).Body, "numId"));
        var own = Insert(Of(source) with { OwnNumbering = true }, host);
        Assert.Equal(2, Values(own.Body, "numId").Distinct().Count());
        Assert.All(Values(own.Body, "numId"), id => Assert.Equal("%1.", Assert.Single(Values(Definition(own, id), "lvlText"))));
        Assert.All(Values(own.Body, "numId"), id => Assert.NotEqual("0", DefinitionOf(List(own, id))));
    }

    [Fact]
    public void A_definition_that_names_a_list_style_gets_the_levels_of_that_style()
    {
        var items = "<w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"multilevel\"/><w:numStyleLink w:val=\"Daftar\"/></w:abstractNum>"
            + Levels.Replace("<w:lvl w:ilvl=\"0\">", "<w:styleLink w:val=\"Daftar\"/><w:lvl w:ilvl=\"0\">", StringComparison.Ordinal)
            + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"1\"/></w:num>";
        var made = Insert(WithNumbering(new TinyDocx(Item("a", 4)), items));

        Assert.Equal(["decimal", "lowerLetter"], Values(Definition(made, Values(made.Body, "numId")[0]), "numFmt"));
    }

    [Fact]
    public void A_list_that_is_not_there_leaves_a_plain_paragraph() => Assert.Equal(["0"], Values(Insert(new TinyDocx(Item("a", 99))).Body, "numId"));

    private static XElement List(MadeDocument made, string id) => made.Part("word/numbering.xml").Elements(W + "num").Single(list => (string?)list.Attribute(W + "numId") == id);

    private static string DefinitionOf(XElement list) => (string)list.Element(W + "abstractNumId")!.Attribute(W + "val")!;

    private static XElement Definition(MadeDocument made, string id) =>
        made.Part("word/numbering.xml").Elements(W + "abstractNum").Single(item => (string?)item.Attribute(W + "abstractNumId") == DefinitionOf(List(made, id)));
}

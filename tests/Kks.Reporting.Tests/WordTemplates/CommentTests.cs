using System.Xml.Linq;
using static Kks.Reporting.Tests.WordTemplates.Fields;
using static Kks.Reporting.Tests.WordTemplates.TinyDocx;

namespace Kks.Reporting.Tests.WordTemplates;

/// <summary>Comments of reviewers in blocks: never one id twice, never half a range.</summary>
public sealed class CommentTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Start = "<w:commentRangeStart w:id=\"4\"/>";
    private const string End = "<w:commentRangeEnd w:id=\"4\"/>";
    private const string Reference = "<w:r><w:commentReference w:id=\"4\"/></w:r>";

    [Fact]
    public void A_comment_in_a_loop_stands_at_its_first_turn()
    {
        var made = Make(Each($"<w:p>{Start}{Run("{{ b.judul }}")}{End}{Reference}</w:p>"));

        Assert.Equal(["commentRangeStart", "commentRangeEnd", "commentReference"], Marks(made));
        Assert.Equal("Satu", made.Body.Descendants(W + "commentReference").Single().Ancestors(W + "p").Single().Value);
    }

    [Fact]
    public void A_comment_around_a_loop_stays_around_it() =>
        Assert.Equal(["commentRangeStart", "commentRangeEnd", "commentReference"], Marks(Make($"<w:p>{Start}{Run("a")}</w:p>" + Each(Paragraph("{{ b.judul }}")) + $"<w:p>{End}{Reference}</w:p>")));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_range_that_a_loop_cuts_is_given_up(int turns)
    {
        var data = new Surat { Butir = [.. new Surat().Butir.Take(turns)] };
        var made = Make($"<w:p>{Start}{Run("a")}</w:p>" + Each($"<w:p>{Run("{{ b.judul }}")}{End}{Reference}</w:p>"), data);

        Assert.Equal(turns == 0 ? [] : ["commentReference"], Marks(made));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_range_that_goes_from_one_branch_to_the_other_is_given_up(bool first)
    {
        var body = Paragraph("{{ if ada }}") + $"<w:p>{Start}{Run("a")}</w:p>" + Paragraph("{{ else }}") + $"<w:p>{Run("b")}{End}</w:p>" + Paragraph("{{ end }}") + $"<w:p>{Reference}</w:p>";

        Assert.Equal(["commentReference"], Marks(Make(body, new Surat { Ada = first })));
    }

    [Fact]
    public void A_range_within_a_branch_comes_and_goes_with_it()
    {
        var body = Paragraph("{{ if ada }}") + $"<w:p>{Start}{Run("a {{ if jumlah > 1 }}b{{ end }}")}{End}{Reference}</w:p>" + Paragraph("{{ end }}");

        Assert.Equal(3, Marks(Make(body)).Count);
        Assert.Empty(Marks(Make(body + Paragraph("z"), new Surat { Ada = false })));
    }

    private static MadeDocument Make(string body, Surat? data = null) => MadeDocument.From(
        new TinyDocx(body).AddWord("comments", "comments.xml", $"<w:comments {Namespaces}><w:comment w:id=\"4\" w:author=\"a\">{Paragraph("Mohon diperiksa")}</w:comment></w:comments>"), data);

    private static List<string> Marks(MadeDocument made) => [.. made.Body.Descendants().Where(element => element.Name.LocalName.StartsWith("comment", StringComparison.Ordinal)).Select(element => element.Name.LocalName)];
}

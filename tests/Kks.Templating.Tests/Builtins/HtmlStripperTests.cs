using System.Diagnostics;
using Kks.Templating.Builtins.Html;

namespace Kks.Templating.Tests.Builtins;

public sealed class HtmlStripperTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("tanpa tag", "tanpa tag")]
    [InlineData("<b>a</b>", "a")]
    [InlineData("a < b dan c > d", "a < b dan c > d")]
    [InlineData("<", "<")]
    [InlineData("a<", "a<")]
    [InlineData("<b", "<b")]
    [InlineData("a<!-- <b> -->b", "ab")]
    [InlineData("a<!-- tidak ditutup", "a<!-- tidak ditutup")]
    [InlineData("<a title='>'>x</a>", "x")]
    [InlineData("<a title='>x", "x")]
    [InlineData("<SCRIPT>if (a < b) {}</Script >x", "x")]
    [InlineData("<script src=\"a.js\"/>x", "x")]
    [InlineData("<scripting>x</scripting>", "x")]
    [InlineData("<style>p{}", "p{}")]
    [InlineData("<!DOCTYPE html><?xml ?>x", "x")]
    [InlineData("3<4<b>5</b>", "3<45")]
    public void Tags_go_and_text_stays(string html, string expected) => Assert.Equal(expected, HtmlStripper.Strip(html));

    [Theory]
    [InlineData("<script>")]
    [InlineData("<!--")]
    [InlineData("<a '")]
    [InlineData("<a")]
    [InlineData("<a>'")]
    public void Hostile_text_takes_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000));
        var watch = Stopwatch.StartNew();
        HtmlStripper.Strip(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{piece} took {watch.Elapsed}.");
    }
}

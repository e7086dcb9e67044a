namespace Kks.Templating.Tests.Builtins;

public sealed class HtmlFunctionsTests
{
    [Theory]
    [InlineData("{{ '<a href=\"x\">\\u00a0🏥' | html.escape }}", "&lt;a href=&quot;x&quot;&gt;&#160;&#127973;")]
    [InlineData("{{ '\\n\\r\\n\\n' | html.newline_to_br }}", "<br />\n<br />\r\n<br />\n")]
    [InlineData("{{ '%é ' | html.url_encode }} {{ '%é ' | html.url_escape }}", "%25%C3%A9%20 %25%C3%A9%20")]
    [InlineData("[{{ null | html.strip }}]", "[]")]
    public void Edges(string template, string expected) => BuiltinTemplate.Prints(template, expected);
}

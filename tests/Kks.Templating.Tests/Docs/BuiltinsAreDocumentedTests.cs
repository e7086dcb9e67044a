using Kks.Templating.Builtins;

namespace Kks.Templating.Tests.Docs;

public sealed class BuiltinsAreDocumentedTests
{
    public static TheoryData<string> Namespaces => [.. StandardFunctions.Catalogue.Namespaces];

    [Theory]
    [MemberData(nameof(Namespaces))]
    public void Every_function_is_named_in_the_section_of_its_namespace(string name)
    {
        var section = Section($"### {name}");
        Assert.True(StandardFunctions.Catalogue.TryGetNamespace(name, out var functions));
        Assert.All(functions!.Names, function => Assert.Contains($"`{function}", section, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Namespaces))]
    public void Every_refused_function_is_named_among_the_differences(string name)
    {
        var section = Section("## Beda dengan Scriban");
        Assert.True(StandardFunctions.Catalogue.TryGetNamespace(name, out var functions));
        Assert.All(functions!.Refused.Keys, function => Assert.Contains($"`{name}.{function}`", section, StringComparison.Ordinal));
    }

    private static string Section(string heading)
    {
        var text = Repository.TextOf("docs/template-language.md");
        var start = text.IndexOf(heading + "\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{heading} is missing.");
        var end = text.IndexOf("\n##", start + heading.Length, StringComparison.Ordinal);
        return end < 0 ? text[start..] : text[start..end];
    }
}

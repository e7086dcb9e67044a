using Kks.Templating.Runtime;

namespace Kks.Templating.Tests.Docs;

/// <summary>Every example of <c>docs/template-language.md</c> gives what the document says.</summary>
public sealed class TemplateLanguageTests
{
    private static readonly Lazy<IReadOnlyList<DocumentExample>> Examples = new(() => DocumentExampleReader.Read(Repository.PathOf("docs/template-language.md")));

    public static TheoryData<int> Lines => [.. Examples.Value.Select(example => example.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_example_of_this_line_is_true(int line)
    {
        var example = Examples.Value.Single(candidate => candidate.Line == line);
        var (text, diagnostics) = Run(example);
        var found = string.Join('\n', diagnostics.Select(Describe));
        if (example.IsError)
        {
            Assert.Equal(example.Expected, found);
        }
        else
        {
            Assert.Equal("", found);
            Assert.Equal(example.Expected, text);
        }
    }

    private static (string? Text, IReadOnlyList<TemplateDiagnostic> Diagnostics) Run(DocumentExample example)
    {
        var options = new TemplateOptions { Source = new Includes(example.Includes) };
        var compiled = example.HasOwnData ? Template.Compile(example.Template, options) : Template.Compile<ExampleData>(example.Template, options);
        if (!compiled.Succeeded)
        {
            return (null, compiled.Diagnostics);
        }

        object data = example.HasOwnData ? JsonData.Parse(example.Data) : ExampleData.Parse(example.Data);
        var rendered = compiled.Template.RenderToString(data);
        return (rendered.Text, rendered.Diagnostics);
    }

    private static string Describe(TemplateDiagnostic diagnostic) =>
        $"({diagnostic.Line},{diagnostic.Column}): {diagnostic.Code} {diagnostic.Message}"
        + (diagnostic.Hint is null ? "" : $"\n  Saran: {diagnostic.Hint}");

    private sealed class Includes(IReadOnlyDictionary<string, string> templates) : ITemplateSource
    {
        public string? Find(string name) => templates.GetValueOrDefault(name);
    }
}

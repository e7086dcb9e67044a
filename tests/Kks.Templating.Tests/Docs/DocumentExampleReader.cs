namespace Kks.Templating.Tests.Docs;

/// <summary>
/// Finds the examples of a Markdown document: fenced blocks -> examples. A <c>sbn</c> block is a template and the next <c>hasil</c> or
/// <c>galat</c> block what it gives; <c>sbn NAME</c> is a template for <c>include</c>; a <c>json</c> block is the data up to the next
/// heading, the first one of the document the data everywhere else.
/// </summary>
public sealed class DocumentExampleReader
{
    private readonly List<DocumentExample> _examples = [];
    private readonly Dictionary<string, string> _includes = [];
    private string? _commonData;
    private string? _sectionData;
    private (int Line, string Text)? _template;

    public static IReadOnlyList<DocumentExample> Read(string path)
    {
        var reader = new DocumentExampleReader();
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                reader._sectionData = null;
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, "```", i + 1);
                Assert.True(end > 0, $"The block of line {i + 1} is not closed.");
                reader.Block(i + 1, lines[i][3..].Split(' '), string.Join('\n', lines[(i + 1)..end]));
                i = end;
            }
        }

        Assert.True(reader._template is null, "The last template of the document has no result.");
        return reader._examples;
    }

    private void Block(int line, string[] kind, string text)
    {
        switch (kind)
        {
            case ["json"]:
                _sectionData = text;
                _commonData ??= text;
                break;
            case ["sbn", var name]:
                _includes[name] = text;
                break;
            case ["sbn"]:
                Assert.True(_template is null, $"The template before line {line} has no result.");
                _template = (line, text);
                break;
            case ["hasil" or "galat"]:
                Assert.True(_template is not null, $"The result of line {line} has no template.");
                _examples.Add(new DocumentExample(
                    _template.Value.Line, _template.Value.Text, _sectionData ?? _commonData ?? "{}", _sectionData is not null && _sectionData != _commonData, _includes, text, kind[0] == "galat"));
                _template = null;
                break;
        }
    }
}

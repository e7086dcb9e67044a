using System.Text.Json;

namespace Kks.Templating.Tests.Conformance;

/// <summary>Reads the files of cases; the format is described in Cases/README.md.</summary>
public static class CaseReader
{
    public static IReadOnlyList<ConformanceCase> All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Conformance", "Cases"), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(Read),
    ];

    private static IEnumerable<ConformanceCase> Read(string path)
    {
        var text = File.ReadAllText(path);
        if (text.EndsWith('\n')) text = text[..^1];
        return text.Split("\n=====\n").Select(block => Parse(Path.GetFileNameWithoutExtension(path), block));
    }

    private static ConformanceCase Parse(string file, string block)
    {
        var sections = new List<(string Title, List<string> Lines)>();
        foreach (var line in block.Split('\n'))
        {
            if (line.StartsWith("--- ", StringComparison.Ordinal)) sections.Add((line[4..], []));
            else sections[^1].Lines.Add(line);
        }

        var contents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (title, lines) in sections)
        {
            var content = string.Join('\n', lines);
            const string Json = " (json)";
            if (title.EndsWith(Json, StringComparison.Ordinal)) contents[title[..^Json.Length]] = JsonSerializer.Deserialize<string>(content)!;
            else contents[title] = content;
        }

        var options = contents.GetValueOrDefault("options", "").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ")).ToDictionary(parts => parts[0], parts => parts[1]);
        var includes = contents.Where(entry => entry.Key.StartsWith("include ", StringComparison.Ordinal))
            .ToDictionary(entry => entry.Key["include ".Length..], entry => entry.Value);
        return new ConformanceCase(
            file,
            contents["name"],
            contents["tier"],
            contents["data"],
            contents["template"],
            contents.GetValueOrDefault("output"),
            contents.GetValueOrDefault("error"),
            options,
            includes);
    }
}

using System.Runtime.CompilerServices;

namespace Kks.Reporting.Tests.Docs;

public sealed class TemplatesDocTests
{
    private const string Begin = "<!-- awal: dibuat dari jenis-jenis data -->\n";

    private const string End = "<!-- akhir: dibuat dari jenis-jenis data -->";

    [Fact]
    public void The_tables_of_what_a_template_sees_are_those_of_the_types()
    {
        var path = DocPath();
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf(End, StringComparison.Ordinal);
        var made = $"\n{ViewReference.Make()}\n";
        if (text[start..end] != made)
        {
            var received = Path.ChangeExtension(path, ".received.md");
            File.WriteAllText(received, text[..start] + made + text[end..]);
            Assert.Fail($"docs/templates.md is out of date; review {received} and rename it.");
        }
    }

    private static string DocPath([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../../docs/templates.md"));
}

using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Kks.Model.Assessments;
using Kks.Reporting.Rendering;
using Kks.Reporting.Views;
using Kks.Templating;
using Kks.Templating.Output;

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

    public static TheoryData<int> Lines => [.. DocPair.Read(File.ReadAllText(DocPath())).Select(pair => pair.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Every_template_gives_the_result_beside_it(int line)
    {
        var pair = DocPair.Read(File.ReadAllText(DocPath())).Single(item => item.Line == line);
        var compiled = Template.Compile<LaporanTatanan>(pair.Template, new TemplateOptions { Functions = ReportFunctions.All });
        Assert.Empty(compiled.Diagnostics);
        var context = new ViewContext(Contoh.Lengkap, Edisi.Tahun2025, new Penilai().Nilai(Contoh.Lengkap, Edisi.Tahun2025), new RenderingOptions());
        var root = new LaporanTatanan(context, context.Penilaian.Tatanan.Single(item => item.Tatanan.Kunci == "pasar"));
        var buffer = new ArrayBufferWriter<byte>();
        var output = new Utf8Output(buffer, TextEscaper.None, (content, to) =>
        {
            to.WriteRaw(((MarkdownFragment)content).Text);
            return true;
        });
        Assert.Empty(compiled.Template!.Render(root, output).Diagnostics);
        Assert.Equal(pair.Expected, Encoding.UTF8.GetString(buffer.WrittenSpan).TrimEnd('\n'));
    }

    [Fact]
    public void Every_function_has_a_heading()
    {
        var text = File.ReadAllText(DocPath());
        Assert.All(ReportFunctions.Packs.Plain.Names, name => Assert.Contains($"\n### {name}\n", text, StringComparison.Ordinal));
    }

    private static string DocPath([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../../docs/templates.md"));
}

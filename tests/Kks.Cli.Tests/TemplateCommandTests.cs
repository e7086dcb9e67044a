namespace Kks.Cli.Tests;

public sealed class TemplateCommandTests
{
    [Fact]
    public async Task Plain_data_is_rendered_as_it_is()
    {
        using var folder = DataFolderCopy.Empty();
        File.WriteAllText(folder.FileAt("t.sbn"), "{{ nama }} <{{ angka }}>{{ tiada }}{{ include 'bagian.sbn' }}");
        File.WriteAllText(folder.FileAt("bagian.sbn"), " & {{ for x in daftar }}{{ x }};{{ end }}");
        File.WriteAllText(folder.FileAt("d.json"), """{"nama": "A & B", "angka": 1.5, "daftar": [1, "dua"]}""");

        var run = await CommandRun.Of("template", "render", folder.FileAt("t.sbn"), "--data", folder.FileAt("d.json"));

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Equal("A & B <1.5> & 1;dua;", run.Out);
    }

    [Fact]
    public async Task Errors_go_to_the_error_stream_with_file_line_and_column()
    {
        using var folder = DataFolderCopy.Empty();
        File.WriteAllText(folder.FileAt("t.sbn"), "baris satu\n{{ a.b.c }}");

        var run = await CommandRun.Of("template", "render", folder.FileAt("t.sbn"));

        Assert.Equal(ExitCodes.InputErrors, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Matches(@"t\.sbn\(2,\d+\): KKS3\d{3} ", run.Error);
    }

    [Fact]
    public async Task Broken_json_is_located()
    {
        using var folder = DataFolderCopy.Empty();
        File.WriteAllText(folder.FileAt("t.sbn"), "x");
        File.WriteAllText(folder.FileAt("d.json"), "{\n  \"a\": ,\n}");

        var run = await CommandRun.Of("template", "render", folder.FileAt("t.sbn"), "--data", folder.FileAt("d.json"));

        Assert.Equal(ExitCodes.InputErrors, run.ExitCode);
        Assert.Contains("d.json(2,", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_a_template_that_includes_itself_is_said_once()
    {
        using var folder = DataFolderCopy.Empty();
        File.WriteAllText(folder.FileAt("x.sbn.md"), "{{ include 'x.sbn.md' }}{{ include 'tiada' }}");

        var run = await CommandRun.Of("template", "periksa", folder.FileAt("x.sbn.md"));

        Assert.Equal(ExitCodes.InputErrors, run.ExitCode);
        Assert.Single(run.Diagnostics, line => line.Contains("tiada", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_official_pack_has_no_mistakes()
    {
        var run = await CommandRun.Of("template", "periksa", "narasi-tatanan");

        Assert.Equal(ExitCodes.Success, run.ExitCode);
    }
}

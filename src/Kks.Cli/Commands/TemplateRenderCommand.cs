using System.CommandLine;
using System.Text;
using System.Text.Json;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Templating;
using Kks.Templating.Runtime;

namespace Kks.Cli.Commands;

/// <summary>
/// <c>kks template render FILE --data DATA.json</c>: the text a template makes of plain data, invariant culture, no escaping, lax.
/// Includes are looked for beside the template.
/// </summary>
internal static class TemplateRenderCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var file = new Argument<string>("berkas") { Description = texts["argument.template-file"] }.Named(texts);
        var data = new Option<string?>("--data") { Description = texts["option.data"], HelpName = "DATA.json" };
        var command = new Command("render", texts["template.render.description"]) { file, data };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(data), terminal));
        return command;
    }

    private static int Run(string file, string? dataFile, CommandTerminal terminal)
    {
        var options = TemplateOptions.Lax with { Name = file, Source = new FolderTemplateSource(Path.GetDirectoryName(Path.GetFullPath(file))!) };
        var compiled = Template.Compile(File.ReadAllText(file), options);
        if (compiled.Template is not { } template)
        {
            return Fail(compiled.Diagnostics, terminal);
        }

        ScriptObject data;
        try
        {
            data = dataFile is null ? new ScriptObject() : JsonData.Parse(File.ReadAllText(dataFile, Encoding.UTF8));
        }
        catch (JsonException problem)
        {
            terminal.Error.WriteLine(FormattableString.Invariant($"{dataFile}({problem.LineNumber + 1},{problem.BytePositionInLine + 1}): KKS1006 {problem.Message}"));
            return ExitCodes.InputErrors;
        }

        var rendered = template.RenderToString(data, new RenderOptions { Time = TimeProvider.System });
        if (rendered.Text is not { } text)
        {
            return Fail(rendered.Diagnostics, terminal);
        }

        terminal.Out.Write(text);
        return ExitCodes.Success;
    }

    private static int Fail(IReadOnlyList<TemplateDiagnostic> diagnostics, CommandTerminal terminal)
    {
        foreach (var diagnostic in diagnostics)
        {
            terminal.Error.WriteLine(diagnostic);
        }

        return ExitCodes.InputErrors;
    }
}

using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Reporting.WordTemplates.Marking;

namespace Kks.Cli.Commands;

/// <summary><c>kks template tandai FILE.docx</c>: a copy of a template with each mistake as a Word comment where it occurs.</summary>
internal static class TemplateTandaiCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var file = new Argument<string>("berkas") { Description = texts["template.tandai.file"] }.Named(texts);
        var output = new Option<string?>("--out") { Description = texts["template.tandai.out"], HelpName = "BERKAS.docx" };
        var format = OutputFormat.CreateOption(texts);
        var command = new Command("tandai", texts["template.tandai.description"]) { file, output, format };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(output), parsed.IsJson(format), texts, terminal));
        return command;
    }

    private static int Run(string file, string? output, bool asJson, Texts texts, CommandTerminal terminal)
    {
        var path = output ?? Path.ChangeExtension(file, ".ditandai.docx");
        IReadOnlyList<Diagnostic> found = [];
        using (var document = File.OpenRead(file))
        {
            // Where there is nothing to mark there is nothing to write.
            AtomicFile.TryWrite(path, stream =>
            {
                found = TemplateMarker.Mark(document, file, stream);
                return found.Count > 0 && stream.Position > 0;
            });
        }

        if (found.Count == 0 && !asJson)
        {
            terminal.Out.WriteLine(texts.Format("template.periksa.ok", file));
            return ExitCodes.Success;
        }

        if (!asJson && File.Exists(path))
        {
            terminal.Out.WriteLine(texts.Format("template.tandai.done", path));
        }

        return new DiagnosticWriter(texts, terminal).Report(found, asJson);
    }
}

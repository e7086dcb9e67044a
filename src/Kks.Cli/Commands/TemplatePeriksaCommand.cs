using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Reporting.Packs;

namespace Kks.Cli.Commands;

/// <summary><c>kks template periksa FILE</c>: a text template against the types of the KKS view, before there is data.</summary>
internal static class TemplatePeriksaCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var file = new Argument<string>("berkas") { Description = texts["argument.template-file"] }.Named(texts);
        var format = OutputFormat.CreateOption(texts);
        var command = new Command("periksa", texts["template.periksa.description"]) { file, format };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var result = TemplatePackReader.Read(name);
            if (result.Diagnostics.Count == 0 && !parsed.IsJson(format))
            {
                terminal.Out.WriteLine(texts.Format("template.periksa.ok", name));
                return ExitCodes.Success;
            }

            return new DiagnosticWriter(texts, terminal).Report(result.Diagnostics, parsed.IsJson(format));
        });
        return command;
    }
}

using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Model.Data;
using Kks.Reporting.WordTemplates.Examples;

namespace Kks.Cli.Commands;

/// <summary><c>kks template contoh NAME</c>: a template made in Word to start from.</summary>
internal static class TemplateContohCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var name = new Argument<string>("nama") { Description = texts["template.contoh.name"] }.Named(texts);
        var output = new Option<string?>("--out") { Description = texts["template.contoh.out"], HelpName = "BERKAS.docx" };
        var command = new Command("contoh", texts["template.contoh.description"]) { name, output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(name), parsed.GetValue(output), texts, terminal));
        return command;
    }

    private static int Run(string name, string? output, Texts texts, CommandTerminal terminal)
    {
        if (!ExampleTemplates.Names.Contains(name, StringComparer.Ordinal))
        {
            terminal.Error.WriteLine(texts.Format("template.contoh.unknown", name, string.Join(", ", ExampleTemplates.Names)));
            return ExitCodes.Usage;
        }

        var path = output ?? name + ".docx";
        if (File.Exists(path))
        {
            terminal.Error.WriteLine(texts.Format("template.contoh.exists", path));
            return ExitCodes.FileSystem;
        }

        AtomicFile.TryWrite(path, stream => ExampleTemplates.TryWrite(name, stream));
        terminal.Out.WriteLine(texts.Format("template.contoh.done", path));
        return ExitCodes.Success;
    }
}

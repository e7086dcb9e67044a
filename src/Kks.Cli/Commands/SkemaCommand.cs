using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Model.Submissions;

namespace Kks.Cli.Commands;

/// <summary><c>kks skema</c>: the JSON Schema of a submission, with the keys of one edition.</summary>
internal static class SkemaCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var edisi = EditionOption.Create(texts);
        var command = new Command("skema", texts["skema.description"]) { edisi };
        command.SetAction(parsed =>
        {
            var instrumen = EditionOption.Find(parsed.GetRequiredValue(edisi), texts, terminal);
            if (instrumen is null)
            {
                return ExitCodes.Usage;
            }

            terminal.Out.WriteLine(UsulanSchema.Write(JenisSkema.Usulan, instrumen));
            return ExitCodes.Success;
        });
        return command;
    }
}

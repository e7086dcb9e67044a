using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;

namespace Kks.Cli.Commands;

/// <summary><c>kks validate FOLDER</c>: every mistake in its place, all of them in one run.</summary>
internal static class ValidateCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var folder = SubmissionArgument.Create(texts);
        var format = OutputFormat.CreateOption(texts);
        var command = new Command("validate", texts["validate.description"]) { folder, format };
        command.SetAction(parsed =>
        {
            var loaded = SubmissionLoader.Load(parsed.GetRequiredValue(folder), texts);
            return new DiagnosticWriter(texts, terminal).Report(loaded.Diagnostics, parsed.IsJson(format));
        });
        return command;
    }
}

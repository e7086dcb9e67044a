using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Reporting.Testing;

namespace Kks.Cli.Commands;

/// <summary><c>kks template terima FOLDER</c>: accepts the texts of documents that were reviewed.</summary>
internal static class TemplateTerimaCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = texts["terima.argument.folder"], DefaultValueFactory = _ => "." }.Named(texts);
        var format = OutputFormat.CreateOption(texts);
        var command = new Command("terima", texts["terima.description"]) { folder, format };
        command.SetAction(parsed =>
        {
            var accepted = SnapshotAcceptance.Accept(parsed.GetRequiredValue(folder)).Select(path => path.Replace('\\', '/')).ToList();
            if (parsed.IsJson(format))
            {
                JsonOutput.Write(terminal.Out, json =>
                {
                    json.WriteStartArray("accepted");
                    accepted.ForEach(json.WriteStringValue);
                    json.WriteEndArray();
                });
                return ExitCodes.Success;
            }

            accepted.ForEach(terminal.Out.WriteLine);
            terminal.Out.WriteLine(accepted.Count == 0 ? texts["terima.nothing"] : texts.Format("terima.done", accepted.Count));
            return ExitCodes.Success;
        });
        return command;
    }
}

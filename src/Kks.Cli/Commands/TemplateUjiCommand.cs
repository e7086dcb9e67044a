using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;

namespace Kks.Cli.Commands;

/// <summary><c>kks template uji DIR</c>: renders every sample of a pack and compares each document with the accepted text.</summary>
internal static class TemplateUjiCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = texts["uji.argument.folder"], DefaultValueFactory = _ => "." }.Named(texts);
        var styles = new Option<bool>("--gaya") { Description = texts["uji.option.styles"] };
        var write = new Option<bool>("--tulis") { Description = texts["uji.option.write"] };
        var format = OutputFormat.CreateOption(texts);
        var command = new Command("uji", texts["uji.description"]) { folder, styles, write, format };
        command.SetAction((parsed, cancellation) => Task.FromResult(new TemplateUjiRun(texts, terminal)
        {
            Folder = parsed.GetRequiredValue(folder),
            WithStyles = parsed.GetValue(styles),
            AlwaysWrite = parsed.GetValue(write),
            AsJson = parsed.IsJson(format),
        }.Execute(cancellation)));
        return command;
    }
}

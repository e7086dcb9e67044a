using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Reporting.Packs;

namespace Kks.Cli.Commands;

/// <summary><c>kks template baru NAMA</c>: a template pack of one's own, copied from an official one, with a sample to try it on.</summary>
internal static class TemplateBaruCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var name = new Argument<string>("nama") { Description = texts["baru.argument.name"] }.Named(texts);
        var source = new Option<string>("--dari")
        {
            Description = texts.Format("baru.option.from", string.Join(", ", OfficialPacks.Ids)),
            HelpName = "PAKET",
            DefaultValueFactory = _ => OfficialPacks.NarasiTatanan,
        }.AcceptOnlyFromAmong([.. OfficialPacks.Ids]);
        var output = new Option<string?>("--out") { Description = texts["baru.option.out"], HelpName = "DIR" };
        var command = new Command("baru", texts["baru.description"]) { name, source, output };
        command.SetAction(parsed =>
        {
            var id = parsed.GetRequiredValue(name);
            var folder = parsed.GetValue(output) is { Length: > 0 } given ? given : id;
            return Write(parsed.GetRequiredValue(source), id, folder, texts, terminal);
        });
        return command;
    }

    private static int Write(string source, string name, string folder, Texts texts, CommandTerminal terminal)
    {
        if (!PackCopy.IsName(name) || OfficialPacks.Ids.Contains(name, StringComparer.Ordinal))
        {
            terminal.Error.WriteLine(texts.Format("baru.bad-name", name));
            return ExitCodes.Usage;
        }

        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            terminal.Error.WriteLine(texts.Format("init.not-empty", folder));
            return ExitCodes.FileSystem;
        }

        terminal.Out.WriteLine(texts.Format("baru.done", folder, new PackCopy(source, name, folder).Write(), source));
        return ExitCodes.Success;
    }
}

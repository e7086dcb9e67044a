using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Kks.Cli.Resources;

namespace Kks.Cli.Terminal;

/// <summary>Help in the person's language.</summary>
internal sealed class HelpWriter : SynchronousCommandLineAction
{
    private readonly Texts texts;

    private HelpWriter(Texts texts) => this.texts = texts;

    /// <summary>Whoever asks for help is not told what else is missing.</summary>
    public override bool ClearsParseErrors => true;

    public static void Attach(RootCommand root, Texts texts)
    {
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Action = new HelpWriter(texts);
                    help.Description = texts["option.help"];
                    break;
                case VersionOption version:
                    version.Description = texts["option.version"];
                    break;
            }
        }
    }

    public static string PathOf(Command command)
    {
        var parent = command.Parents.OfType<Command>().FirstOrDefault();
        return parent is null ? "kks" : $"{PathOf(parent)} {command.Name}";
    }

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine(texts.Format("help.usage", Usage(command)));
        WriteRows(output, texts["help.commands"], command.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, c.Description)));
        WriteRows(output, texts["help.arguments"], command.Arguments.Select(a => (a.Name.ToUpperInvariant(), a.Description)));
        WriteRows(output, texts["help.options"], OptionsOf(command).Select(o => (OptionName(o), o.Description)));
        return ExitCodes.Success;
    }

    private string Usage(Command command)
    {
        var parts = new List<string> { PathOf(command) };
        parts.AddRange(command.Arguments.Select(a => a.Arity.MinimumNumberOfValues == 0 ? $"[{a.Name.ToUpperInvariant()}]" : a.Name.ToUpperInvariant()));
        if (command.Subcommands.Count > 0)
        {
            parts.Add(texts["help.command-name"]);
        }

        parts.Add(texts["help.more-options"]);
        return string.Join(' ', parts);
    }

    private static IEnumerable<Option> OptionsOf(Command command)
    {
        var inherited = command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(o => o.Recursive);
        return command.Options.Concat(inherited).Where(o => !o.Hidden).DistinctBy(o => o.Name);
    }

    private static string OptionName(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a.StartsWith('-') && a.Length == 2).Append(option.Name));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private static void WriteRows(TextWriter output, string title, IEnumerable<(string Name, string? Description)> rows)
    {
        var list = rows.ToList();
        if (list.Count == 0)
        {
            return;
        }

        var width = list.Max(row => row.Name.Length) + 2;
        output.WriteLine();
        output.WriteLine(title);
        foreach (var (name, description) in list)
        {
            output.WriteLine($"  {name.PadRight(width)}{description}");
        }
    }
}

using System.CommandLine;
using System.CommandLine.Parsing;
using Kks.Cli.Resources;

namespace Kks.Cli.Terminal;

/// <summary>Says in the person's language what is wrong with the command line, and how it is meant.</summary>
internal static class UsageErrors
{
    public static int Write(ParseResult parsed, Texts texts, CommandTerminal terminal)
    {
        var unknown = parsed.UnmatchedTokens.Select(token => texts.Format("usage.unknown", token));
        var messages = parsed.UnmatchedTokens.Count > 0 ? unknown : parsed.Errors.Select(error => Describe(error, texts));
        foreach (var message in messages.Distinct(StringComparer.Ordinal))
        {
            terminal.Error.WriteLine($"kks: {message}");
        }

        terminal.Error.WriteLine(texts.Format("usage.see-help", HelpWriter.PathOf(parsed.CommandResult.Command)));
        return ExitCodes.Usage;
    }

    private static string Describe(ParseError error, Texts texts) => error.SymbolResult switch
    {
        _ when error.Message.StartsWith(texts["usage.blank-mark"], StringComparison.Ordinal) => error.Message,
        ArgumentResult { Tokens.Count: 0 } argument => texts.Format("usage.missing-argument", argument.Argument.Name.ToUpperInvariant()),
        OptionResult { Tokens.Count: 0, Implicit: true } option => texts.Format("usage.missing-option", option.Option.Name),
        OptionResult { Tokens.Count: 0 } option => texts.Format("usage.missing-value", option.Option.Name),
        OptionResult { Tokens: [var value, ..] } option => texts.Format("usage.wrong-value", value.Value, option.Option.Name, Expected(option.Option)),
        CommandResult command when command.Command.Subcommands.Count > 0 && error.Message.StartsWith("Required", StringComparison.Ordinal)
            => texts.Format("usage.missing-command", string.Join(", ", command.Command.Subcommands.Select(c => c.Name))),
        _ => texts.Format("usage.other", error.Message),
    };

    private static string Expected(Option option) => option.HelpName ?? option.Name;
}

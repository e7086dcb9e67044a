using Spectre.Console;

namespace Kks.Cli.Terminal;

/// <summary>Where a command writes: results to <see cref="Out"/>, diagnostics and progress to <see cref="Error"/>.</summary>
internal sealed class CommandTerminal
{
    /// <summary>A diagnostic is one line, however long: editors and scripts read it.</summary>
    private const int Unfolded = 100_000;

    public CommandTerminal(TextWriter output, TextWriter error, bool interactive = false)
    {
        Out = output;
        Error = error;
        IsInteractive = interactive;
        Console = CreateConsole(output, interactive);
        ErrorConsole = CreateConsole(error, interactive);
        ErrorConsole.Profile.Width = Unfolded;
    }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    /// <summary>Whether a person watches: then there are colours and progress.</summary>
    public bool IsInteractive { get; }

    public IAnsiConsole Console { get; }

    public IAnsiConsole ErrorConsole { get; }

    /// <summary>The process's own streams; colours only where standard error is a terminal and NO_COLOR is not set.</summary>
    public static CommandTerminal ForProcess()
    {
        var interactive = !System.Console.IsErrorRedirected
            && !System.Console.IsOutputRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        System.Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new CommandTerminal(System.Console.Out, System.Console.Error, interactive);
    }

    private static IAnsiConsole CreateConsole(TextWriter writer, bool interactive)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = interactive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = interactive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = interactive ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!interactive)
        {
            // A file or pipe has no width; a table must not be folded at 80 columns there.
            console.Profile.Width = 200;
        }

        return console;
    }
}

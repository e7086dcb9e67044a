using Spectre.Console;

namespace Kks.Cli.Terminal;

/// <summary>Shows a person how far a long work has come; says nothing where nobody watches.</summary>
internal static class Progress
{
    /// <summary>Does the work; it calls its argument after each step.</summary>
    public static void Show(CommandTerminal terminal, string title, int steps, Action<Action> work)
    {
        if (!terminal.IsInteractive)
        {
            work(() => { });
            return;
        }

        terminal.ErrorConsole.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask(title, maxValue: steps);
            work(() => task.Increment(1));
        });
    }
}

using Kks.Cli.Terminal;

namespace Kks.Cli.Tests;

/// <summary>One run of the command inside the test process.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    public static async Task<CommandRun> Of(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await KksCommandLine.RunAsync(args, new CommandTerminal(output, error));
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The diagnostics printed, without their hints and the summary.</summary>
    public IReadOnlyList<string> Diagnostics =>
        [.. Error.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Contains(" KKS", StringComparison.Ordinal) && !line.StartsWith(' '))];
}

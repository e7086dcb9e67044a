using System.CommandLine;
using Kks.Cli.Commands;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;

namespace Kks.Cli;

/// <summary>The whole command line: arguments -> command -> exit code.</summary>
internal static class KksCommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, CommandTerminal terminal)
    {
        var texts = Texts.For(LanguageOption.Find(args));
        var root = CreateRoot(texts, terminal);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return UsageErrors.Write(parsed, texts, terminal);
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = terminal.Out,
                Error = terminal.Error,
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine(texts["cancelled"]);
            return ExitCodes.Cancelled;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(texts.Format("file-system", exception.Message));
            return ExitCodes.FileSystem;
        }
    }

    private static RootCommand CreateRoot(Texts texts, CommandTerminal terminal)
    {
        var root = new RootCommand(texts["root"])
        {
            InitCommand.Create(texts, terminal),
            ValidateCommand.Create(texts, terminal),
            PeriksaCommand.Create(texts, terminal),
            RenderCommand.Create(texts, terminal),
            NilaiCommand.Create(texts, terminal),
            PetaJalanCommand.Create(texts, terminal),
            BandingCommand.Create(texts, terminal),
            BuktiCommand.Create(texts, terminal),
            InstrumenCommand.Create(texts, terminal),
            LembarCommand.Create(texts, terminal),
            SkemaCommand.Create(texts, terminal),
            TemplateCommand.Create(texts, terminal),
        };
        root.Options.Add(LanguageOption.Create(texts));
        HelpWriter.Attach(root, texts);
        return root;
    }
}

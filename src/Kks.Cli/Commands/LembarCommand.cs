using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;

namespace Kks.Cli.Commands;

/// <summary><c>kks lembar</c>: Excel worksheets for the agencies, out and in.</summary>
internal static class LembarCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal) => new("lembar", texts["lembar.description"])
    {
        LembarEksporCommand.Create(texts, terminal),
        LembarImporCommand.Create(texts, terminal),
    };
}

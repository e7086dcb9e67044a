using System.CommandLine;
using Kks.Cli.Resources;

namespace Kks.Cli.Terminal;

/// <summary><c>--format teks|json</c>.</summary>
internal static class OutputFormat
{
    private const string Text = "teks";
    private const string Json = "json";

    public static Option<string> CreateOption(Texts texts) => new Option<string>("--format")
    {
        Description = texts["option.format"],
        HelpName = "teks|json",
        DefaultValueFactory = _ => Text,
    }.AcceptOnlyFromAmong(Text, Json);

    public static bool IsJson(this ParseResult parsed, Option<string> option) => parsed.GetValue(option) == Json;
}

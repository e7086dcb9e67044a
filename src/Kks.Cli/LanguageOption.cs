using System.CommandLine;
using Kks.Cli.Resources;

namespace Kks.Cli;

/// <summary><c>--bahasa id|en</c>: read before anything else, because it decides the language of help and errors too.</summary>
internal static class LanguageOption
{
    private const string Name = "--bahasa";

    public static string Find(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == Name && i + 1 < args.Count)
            {
                return args[i + 1];
            }

            if (args[i].StartsWith(Name + "=", StringComparison.Ordinal))
            {
                return args[i][(Name.Length + 1)..];
            }
        }

        return Texts.Indonesian;
    }

    public static Option<string> Create(Texts texts)
    {
        var option = new Option<string>(Name)
        {
            Description = texts["option.bahasa"],
            HelpName = "id|en",
            Recursive = true,
            DefaultValueFactory = _ => Texts.Indonesian,
        };
        return option.AcceptOnlyFromAmong(Texts.Indonesian, Texts.English);
    }
}

using System.CommandLine;
using Kks.Cli.Resources;

namespace Kks.Cli.Terminal;

/// <summary>A name that is empty names nothing; said before anything is looked for.</summary>
internal static class BlankValues
{
    public static Argument<string> Named(this Argument<string> argument, Texts texts)
    {
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
            {
                result.AddError(texts.Format("usage.blank", argument.Name.ToUpperInvariant()));
            }
        });
        return argument;
    }

    public static Option<string> Named(this Option<string> option, Texts texts)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
            {
                result.AddError(texts.Format("usage.blank", option.Name));
            }
        });
        return option;
    }
}

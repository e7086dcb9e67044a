using System.CommandLine;
using System.Globalization;

namespace Kks.Cli.Commands;

/// <summary><c>--batas</c>: a size such as <c>4MB</c> or <c>800KB</c>, in bytes.</summary>
internal static class SizeOption
{
    private const int Kilobyte = 1024;
    private const int Megabyte = 1024 * Kilobyte;

    public static Option<long> Create(string description, int megabytes) => new("--batas")
    {
        Description = description,
        HelpName = FormattableString.Invariant($"{megabytes}MB"),
        DefaultValueFactory = _ => (long)megabytes * Megabyte,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value.ToUpperInvariant();
            var unit = text.EndsWith("MB", StringComparison.Ordinal) ? Megabyte : text.EndsWith("KB", StringComparison.Ordinal) ? Kilobyte : 0;
            if (unit > 0 && decimal.TryParse(text[..^2], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 10_000)
            {
                return (long)(number * unit);
            }

            result.AddError(result.Tokens[0].Value);
            return 0;
        },
    };
}

using System.Text.RegularExpressions;

namespace Kks.Templating.Builtins.Patterns;

/// <summary>The letters that modify a pattern.</summary>
internal static class PatternOptions
{
    /// <summary>Reads any of <c>i m s x</c>; other letters mean nothing. The culture never takes part.</summary>
    public static RegexOptions Parse(string? letters)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in letters ?? string.Empty)
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return options;
    }
}

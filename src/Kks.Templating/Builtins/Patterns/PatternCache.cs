using System.Text.RegularExpressions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Patterns;

/// <summary>The patterns of one rendering, so that a loop does not read the same pattern again at every step.</summary>
internal sealed class PatternCache
{
    private const int Capacity = 64;
    private readonly Dictionary<(string Pattern, RegexOptions Options), Regex> _known = [];

    public static PatternCache Of(CallContext call) => call.Store(typeof(PatternCache), static () => new PatternCache());

    public Regex Get(CallContext call, string pattern, string? options)
    {
        var key = (pattern, PatternOptions.Parse(options));
        if (!_known.TryGetValue(key, out var regex))
        {
            regex = Make(call, pattern, key.Item2);
            if (_known.Count == Capacity)
            {
                _known.Clear();
            }

            _known.Add(key, regex);
        }

        return regex;
    }

    private static Regex Make(CallContext call, string pattern, RegexOptions options)
    {
        try
        {
            return new Regex(pattern, options, call.Limits.RegexTime);
        }
        catch (RegexParseException exception)
        {
            throw call.Error($"Pola \"{pattern}\" salah pada huruf ke-{exception.Offset + 1}.");
        }
    }
}

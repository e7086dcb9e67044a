using System.Text;

namespace Kks.Reporting.Testing.Numbering;

/// <summary>
/// Counts as Word does: lists of one definition share their counters, a list's own start takes effect where the list is first used, a level
/// begins anew after a higher one.
/// </summary>
internal sealed class NumberingCounter
{
    private const string BulletSign = "•";

    private readonly Dictionary<string, int?[]> _counters = new(StringComparer.Ordinal);
    private readonly HashSet<(NumberingList List, int Level)> _begun = [];

    /// <summary>Counts one paragraph and gives what stands before it: <c>BAB II</c>, <c>1.2</c>, <c>•</c>; empty for a level without a sign.</summary>
    public string Next(NumberingList list, int level)
    {
        if (!list.Levels.TryGetValue(level, out var definition))
        {
            return "";
        }

        if (!_counters.TryGetValue(list.Abstract, out var counters))
        {
            counters = new int?[NumberingCatalogue.LastLevel + 1];
            _counters.Add(list.Abstract, counters);
        }

        Advance(list, level, definition, counters);
        return definition.IsBullet ? Bullet(definition.Text) : Print(list, level, definition, counters);
    }

    private void Advance(NumberingList list, int level, NumberingLevel definition, int?[] counters)
    {
        var ownStart = list.Starts.TryGetValue(level, out var start) && _begun.Add((list, level)) ? start : (int?)null;
        counters[level] = ownStart ?? (counters[level] is { } last ? last + 1 : definition.Start);
        for (var above = 0; above < level; above++)
        {
            counters[above] ??= list.Starts.GetValueOrDefault(above, list.Levels.GetValueOrDefault(above)?.Start ?? 1);
        }

        for (var below = level + 1; below <= NumberingCatalogue.LastLevel; below++)
        {
            // 0 means never anew; a number, that only levels above it restart this one.
            var after = list.Levels.GetValueOrDefault(below)?.RestartAfter;
            if (after is null || (after > 0 && level < after))
            {
                counters[below] = null;
            }
        }
    }

    private static string Print(NumberingList list, int level, NumberingLevel definition, int?[] counters)
    {
        var text = new StringBuilder();
        for (var index = 0; index < definition.Text.Length; index++)
        {
            if (definition.Text[index] == '%' && index + 1 < definition.Text.Length && definition.Text[index + 1] is >= '1' and <= '9')
            {
                var shown = definition.Text[++index] - '1';
                var format = definition.Legal ? "decimal" : list.Levels.GetValueOrDefault(shown)?.Format ?? "decimal";
                text.Append(NumberFormat.Format(counters[shown] ?? 0, format));
            }
            else
            {
                text.Append(definition.Text[index]);
            }
        }

        return text.ToString().Trim();
    }

    // Symbol fonts keep their bullets in a private area that shows as nothing elsewhere.
    private static string Bullet(string text) => text.Trim() is { Length: > 0 } sign && !sign.Any(IsPrivate) ? sign : BulletSign;

    private static bool IsPrivate(char sign) => sign is >= '\uE000' and <= '\uF8FF';
}

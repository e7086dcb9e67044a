namespace Kks.Templating.Binding;

/// <summary>Finds the names that were probably meant.</summary>
internal static class Suggestions
{
    private const int MaxNames = 3;

    /// <summary>A hint with the nearest names, or with all of them if none is near and they are few; null if there is nothing to say.</summary>
    public static string? Hint(string wanted, IEnumerable<string> known)
    {
        var names = known.Distinct().ToList();
        var near = Nearest(wanted, names);
        if (near.Count > 0) return $"Maksud Anda {string.Join(", ", near)}?";
        return names.Count is > 0 and <= 12 ? $"Yang ada: {string.Join(", ", names)}." : null;
    }

    public static List<string> Nearest(string wanted, IEnumerable<string> known)
    {
        var limit = Math.Max(1, wanted.Length / 3);
        return
        [
            .. known.Select(name => (Name: name, Distance: Distance(wanted, name, limit)))
                .Where(entry => entry.Distance <= limit)
                .OrderBy(entry => entry.Distance).ThenBy(entry => entry.Name, StringComparer.Ordinal)
                .Take(MaxNames)
                .Select(entry => entry.Name),
        ];
    }

    // Levenshtein's distance with swaps of neighbours counted as one; case does not count. Names too different in length are not looked at.
    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit || left.Length > 100) return int.MaxValue;
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= right.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                var best = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                var isSwap = i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]);
                rows[i, j] = isSwap ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
            }
        }

        return rows[left.Length, right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}

namespace Kks.Reporting.Word.Outlines;

/// <summary>Finds the name someone probably meant.</summary>
internal static class NearestName
{
    /// <summary>"Maksud Anda '…'?" where one is near; null where none is.</summary>
    public static string? Hint(string name, IEnumerable<string> known)
    {
        var best = known.Select(candidate => (candidate, Distance: Distance(name, candidate)))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.candidate is not null && best.Distance <= Math.Max(2, name.Length / 3) ? $"Maksud Anda '{best.candidate}'?" : null;
    }

    private static int Distance(string a, string b)
    {
        // Names beyond this are no slips of the pen, and the work stays small.
        if (a.Length > 80 || b.Length > 80)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.Min(cost, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}

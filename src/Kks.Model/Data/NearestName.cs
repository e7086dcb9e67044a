namespace Kks.Model.Data;

/// <summary>Finds the name a person most likely meant.</summary>
internal static class NearestName
{
    private const int LettersPerMistake = 3;

    /// <summary>The nearest candidate, or null where none is near. Ties go to the earlier candidate.</summary>
    public static string? Find(string given, IEnumerable<string> candidates)
    {
        var wanted = Fold(given);
        string? best = null;
        var bestDistance = Math.Max(1, wanted.Length / LettersPerMistake) + 1;
        foreach (var candidate in candidates)
        {
            var distance = Distance(wanted, Fold(candidate));
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    private static string Fold(string name) =>
        string.Concat(name.Take(80).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>Edits between two names: insert, delete, replace, or swap two neighbours.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Cell(rows, a, b, i, j);
            }
        }

        return rows[a.Length, b.Length];
    }

    private static int Cell(int[,] rows, string a, string b, int i, int j)
    {
        var replace = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var best = Math.Min(replace, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }
}

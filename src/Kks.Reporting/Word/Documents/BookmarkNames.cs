using System.Globalization;
using System.Text.RegularExpressions;

namespace Kks.Reporting.Word.Documents;

/// <summary>Finds names for the bookmarks of inserted documents that meet no other. For one document written, not thread-safe.</summary>
/// <param name="taken">The names in the document around.</param>
internal sealed partial class BookmarkNames(IReadOnlySet<string> taken)
{
    // Word cuts names at 40 characters.
    private const int Longest = 40;
    private const int LongestStem = 30;

    private readonly HashSet<string> _given = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name a bookmark gets: its own where that is free.</summary>
    public string Next(string name)
    {
        if (name.Length <= Longest && !IsTaken(name) && _given.Add(name))
        {
            return name;
        }

        var stem = name[..Math.Min(name.Length, LongestStem)];
        while (true)
        {
            var count = _counts[stem] = _counts.GetValueOrDefault(stem, 1) + 1;
            var next = string.Create(CultureInfo.InvariantCulture, $"{stem}_{count}");
            if (!IsTaken(next) && _given.Add(next))
            {
                return next;
            }
        }
    }

    // In loops the bookmarks of a template get a number behind their names.
    private bool IsTaken(string name) => Own().IsMatch(name) || taken.Contains(name) || taken.Contains(Number().Replace(name, ""));

    [GeneratedRegex("^_(Toc|Ref|Bag)[0-9]{9}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Own();

    [GeneratedRegex("_[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}

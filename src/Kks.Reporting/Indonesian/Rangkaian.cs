namespace Kks.Reporting.Indonesian;

/// <summary>Lists in a sentence (<i>rangkaian</i>): <c>a, b, dan c</c>. Thread-safe.</summary>
public static class Rangkaian
{
    /// <summary>The items joined as a sentence does, with a comma before the conjunction from three items on; blank items are left out.</summary>
    /// <param name="items">The items.</param>
    /// <param name="conjunction">The word before the last item.</param>
    public static string Join(IEnumerable<string?> items, string conjunction = "dan")
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(conjunction);
        var present = items.Where(item => !string.IsNullOrWhiteSpace(item)).ToList();
        return present.Count switch
        {
            0 => "",
            1 => present[0]!,
            2 => $"{present[0]} {conjunction} {present[1]}",
            _ => $"{string.Join(", ", present.Take(present.Count - 1))}, {conjunction} {present[^1]}",
        };
    }
}

using System.Globalization;

namespace Kks.Reporting.Indonesian;

/// <summary>Numbers that follow each other as ranges (<i>rentang nomor</i>): 1, 2, 3, 5 -> <c>1–3</c>, <c>5</c>. Thread-safe.</summary>
internal static class RentangNomor
{
    // Two numbers are as short as a range of them.
    private const int Least = 3;

    /// <param name="numbers">The numbers, smallest first.</param>
    /// <param name="prefix">What stands before each.</param>
    public static IEnumerable<string> Of(IEnumerable<int> numbers, string prefix = "")
    {
        var run = new List<int>();
        foreach (var number in numbers)
        {
            if (run.Count > 0 && number != run[^1] + 1)
            {
                foreach (var text in Written(run, prefix)) yield return text;
                run.Clear();
            }

            run.Add(number);
        }

        foreach (var text in Written(run, prefix)) yield return text;
    }

    private static IEnumerable<string> Written(List<int> run, string prefix) => run.Count >= Least
        ? [string.Create(CultureInfo.InvariantCulture, $"{prefix}{run[0]}–{prefix}{run[^1]}")]
        : [.. run.Select(number => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}"))];
}

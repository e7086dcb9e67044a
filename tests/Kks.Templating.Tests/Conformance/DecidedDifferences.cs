namespace Kks.Templating.Tests.Conformance;

/// <summary>Rare cases where this engine does what the note of the case calls the sane thing. Each with what it prints instead.</summary>
public static class DecidedDifferences
{
    private static readonly Dictionary<string, string> Outputs = new(StringComparer.Ordinal)
    {
        ["boolean in a placeholder is written with a capital"] = "true true",
        ["array in a placeholder"] = "[1, 2]",
        ["date in a placeholder"] = "04 Mar 2025",
        ["Indonesian culture inside placeholders"] = "1,5 1,5",
        ["captured text is not a plain string inside"] = "[2] string [\"ya\"]",
        ["null coalescing evaluates its right side always"] = "5",
        ["arrays that differ only partly are not unequal either"] = "true true true",
        ["argument expansion of a text expands characters"] = "[\"a\", \"b\", \"c\"]",
    };

    public static bool Holds(ConformanceCase item) =>
        Outputs.TryGetValue(item.Name, out var expected) && CaseRunner.Run(item).Text == expected;
}

namespace Kks.Templating.Tests.Conformance;

/// <summary>Rare cases where this engine does what the note of the case calls the sane thing: what it prints instead, or the code of the error
/// that refuses it.</summary>
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
        ["list functions on texts give single characters"] = "[\"c\", \"b\", \"a\"] [\"a\", \"b\", \"c\"] [\"a\", \"b\", \"c\"]",
        ["array.sort of mixed numbers"] = "[1.5, 2, 3]",
        ["an iterator is lazy"] = "[1, 2]",
        ["object.to_json of captured text"] = "\"a\"",
        ["date.parse with a pattern for full month names"] = "2025-03-07",
        ["date.parse with a pattern and literal text"] = "2025-12-31",
    };

    private static readonly Dictionary<string, string> Errors = new(StringComparer.Ordinal)
    {
        ["output limit cuts the text"] = DiagnosticCodes.OutputLimit,
        ["escape block that is never closed"] = DiagnosticCodes.EscapeBlockNotClosed,
        ["date.parse with a pattern that does not fit"] = DiagnosticCodes.FunctionFailed,
        ["date.parse of an unusable text"] = DiagnosticCodes.FunctionFailed,
        ["math.divided_by whole zero"] = DiagnosticCodes.DivisionByZero,
        ["text of digits times text"] = DiagnosticCodes.BadOperands,
        ["builtin namespaces accept new members"] = DiagnosticCodes.ReadOnly,
        ["with on an array"] = DiagnosticCodes.ObjectExpected,
        ["break in a function called from a loop"] = DiagnosticCodes.OutsideLoop,
    };

    public static bool Holds(ConformanceCase item)
    {
        var (text, error) = CaseRunner.Run(item);
        return (Outputs.TryGetValue(item.Name, out var expected) && text == expected)
            || (Errors.TryGetValue(item.Name, out var code) && error?.Code == code);
    }
}

using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Kks.Reporting.LibreOffice;

/// <summary>
/// Page numbers that are not known yet: every place stands on page 99. A table of contents printed with them takes as many lines, and
/// so as many pages, as one with the true numbers; without any, it may take fewer. Immutable and thread-safe.
/// </summary>
internal sealed class ReservedPages : IReadOnlyDictionary<string, int>
{
    private const int Wide = 99;

    public static ReservedPages Instance { get; } = new();

    public IEnumerable<string> Keys => [];

    public IEnumerable<int> Values => [];

    public int Count => 0;

    public int this[string key] => Wide;

    public bool ContainsKey(string key) => true;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out int value)
    {
        value = Wide;
        return true;
    }

    public IEnumerator<KeyValuePair<string, int>> GetEnumerator() => Enumerable.Empty<KeyValuePair<string, int>>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

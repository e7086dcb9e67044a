using System.Buffers;

namespace Kks.Reporting.Word.Xml;

/// <summary>Ranges of characters to search for. Unlike a search by two bounds, one that is made once takes no memory before the code has been optimised.</summary>
internal static class CharRange
{
    /// <summary>All characters between two, both included.</summary>
    public static SearchValues<char> Of(char first, char last) =>
        SearchValues.Create([.. Enumerable.Range(first, last - first + 1).Select(c => (char)c)]);
}

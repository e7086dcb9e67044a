using System.Globalization;

namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>The names of bookmarks that contents lists lead to: <c>_Toc000000001</c>, as Word names its own.</summary>
internal static class ContentsBookmark
{
    private const string Prefix = "_Toc";
    private const int Digits = 9;

    public static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:D9}");

    /// <summary>The number of a name; 0 where it is not such a name.</summary>
    public static int NumberOf(string? name) => name is not null
        && name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        && name.Length == Prefix.Length + Digits
        && int.TryParse(name.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
}

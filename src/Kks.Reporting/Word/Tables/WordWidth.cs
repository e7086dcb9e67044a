namespace Kks.Reporting.Word.Tables;

/// <summary>How wide a word is in bold letters of ten points, near enough that a column never breaks its own heading.</summary>
internal static class WordWidth
{
    // The padding of a cell on both sides, and a hair.
    private const int Padding = 190;

    /// <summary>The width in twips a column needs for the longest word of its heading.</summary>
    public static int OfLongest(ReadOnlySpan<char> heading)
    {
        var widest = 0;
        var width = 0;
        foreach (var letter in heading)
        {
            width = char.IsWhiteSpace(letter) || letter is '-' or '/' ? 0 : width + Letter(letter);
            widest = Math.Max(widest, width);
        }

        return widest == 0 ? 0 : widest + Padding;
    }

    private static int Letter(char letter) => letter switch
    {
        'i' or 'l' or 'j' or 'I' or '.' or ',' or ':' or ';' or '|' or '!' or '\'' => 58,
        'r' or 't' or 'f' or '(' or ')' => 78,
        'm' or 'w' or 'M' or 'W' or '%' => 178,
        _ when char.IsUpper(letter) => 148,
        _ => 120,
    };
}

using System.Text;
using System.Text.RegularExpressions;
using DiffPlex;

namespace Kks.Reporting.Testing.Diffs;

/// <summary>Two lines -> the same lines with what went and what came between marks, and long stretches they share left out.</summary>
internal static partial class WordMarks
{
    private const int LongestLine = 20_000;
    private const int KeptAround = 60;
    private const string Left = " … ";

    public static (string Old, string New) Mark(string old, string now)
    {
        if (old.Length + now.Length > LongestLine)
        {
            return (old, now);
        }

        // A word keeps the blanks behind it: blanks of their own would be matched with any other blank. Words are compared as lines.
        var result = new Differ().CreateLineDiffs(AsLines(old), AsLines(now), ignoreWhitespace: false);
        var (before, after) = (new StringBuilder(), new StringBuilder());
        var (atOld, atNew) = (0, 0);
        foreach (var block in result.DiffBlocks)
        {
            var first = atOld == 0 && atNew == 0;
            before.Append(Shorten(string.Concat(result.PiecesOld[atOld..block.DeleteStartA]), first, last: false));
            after.Append(Shorten(string.Concat(result.PiecesNew[atNew..block.InsertStartB]), first, last: false));
            (atOld, atNew) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
            before.Append(Between("[-", string.Concat(result.PiecesOld[block.DeleteStartA..atOld]), "-]"));
            after.Append(Between("{+", string.Concat(result.PiecesNew[block.InsertStartB..atNew]), "+}"));
        }

        before.Append(Shorten(string.Concat(result.PiecesOld[atOld..]), first: false, last: true));
        after.Append(Shorten(string.Concat(result.PiecesNew[atNew..]), first: false, last: true));
        return (before.ToString().TrimEnd(), after.ToString().TrimEnd());
    }

    private static string AsLines(string text) => string.Join('\n', Word().Matches(text).Select(match => match.Value));

    // Marks stand close to the words; the blank behind them stays outside.
    private static string Between(string open, string changed, string close)
    {
        var words = changed.TrimEnd();
        return words.Length == 0 ? changed : open + words + close + changed[words.Length..];
    }

    // What both lines say is shown only near a change.
    private static string Shorten(string text, bool first, bool last)
    {
        var kept = first || last ? KeptAround : 2 * KeptAround;
        if (text.Length <= kept + Left.Length)
        {
            return text;
        }

        return first ? Left + Tail(text) : last ? Head(text) + Left : Head(text) + Left + Tail(text);
    }

    private static string Head(string text) => text[..Whole(text, KeptAround)];

    private static string Tail(string text) => text[Whole(text, text.Length - KeptAround)..];

    // A sign outside the basic plane is two code units; never cut between them.
    private static int Whole(string text, int index) => char.IsLowSurrogate(text[index]) ? index - 1 : index;

    [GeneratedRegex(@"\S+\s*|\s+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}

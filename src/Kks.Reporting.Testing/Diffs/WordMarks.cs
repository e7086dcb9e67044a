using System.Text;
using DiffPlex;

namespace Kks.Reporting.Testing.Diffs;

/// <summary>Two lines -> the same lines with what went and what came between marks, and long stretches they share left out.</summary>
internal static class WordMarks
{
    private const int LongestLine = 20_000;
    private const int KeptAround = 60;
    private const string Left = " … ";

    private static readonly char[] Separators = [' ', ',', '.', ';', ':', '(', ')', '|', '→', '"', '/'];

    public static (string Old, string New) Mark(string old, string now)
    {
        if (old.Length + now.Length > LongestLine)
        {
            return (old, now);
        }

        var result = new Differ().CreateWordDiffs(old, now, ignoreWhitespace: false, Separators);
        var (before, after) = (new StringBuilder(), new StringBuilder());
        var (atOld, atNew) = (0, 0);
        foreach (var block in result.DiffBlocks)
        {
            var shared = string.Concat(result.PiecesOld[atOld..block.DeleteStartA]);
            var first = before.Length == 0 && atOld == 0;
            Append(before, Shorten(shared, first, last: false), Join(result.PiecesOld, block.DeleteStartA, block.DeleteCountA), "[-", "-]");
            Append(after, Shorten(string.Concat(result.PiecesNew[atNew..block.InsertStartB]), first, last: false), Join(result.PiecesNew, block.InsertStartB, block.InsertCountB), "{+", "+}");
            (atOld, atNew) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        before.Append(Shorten(string.Concat(result.PiecesOld[atOld..]), first: false, last: true));
        after.Append(Shorten(string.Concat(result.PiecesNew[atNew..]), first: false, last: true));
        return (before.ToString(), after.ToString());
    }

    private static string Join(string[] pieces, int start, int count) => string.Concat(pieces[start..(start + count)]);

    private static void Append(StringBuilder text, string shared, string changed, string open, string close)
    {
        text.Append(shared);
        if (changed.Length > 0)
        {
            text.Append(open).Append(changed).Append(close);
        }
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
}

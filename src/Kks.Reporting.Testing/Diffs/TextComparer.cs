using DiffPlex;

namespace Kks.Reporting.Testing.Diffs;

/// <summary>Two texts -> the places where they differ, line by line. Bounded: texts that have little in common are one large change.</summary>
internal static class TextComparer
{
    // The work grows with lines times changes; beyond this nobody reads the difference anyway.
    private const int MostLines = 20_000;

    public static IReadOnlyList<TextChange> Compare(string accepted, string received)
    {
        var (old, now) = (Lines(accepted), Lines(received));
        var head = SharedHead(old, now);
        var tail = SharedTail(old, now, head);
        var (oldMiddle, newMiddle) = (old[head..^tail], now[head..^tail]);
        if (oldMiddle.Length == 0 && newMiddle.Length == 0)
        {
            return [];
        }

        if (oldMiddle.Length + newMiddle.Length > MostLines)
        {
            return [Change(now, head, oldMiddle, newMiddle)];
        }

        var result = new Differ().CreateLineDiffs(string.Join('\n', oldMiddle), string.Join('\n', newMiddle), ignoreWhitespace: false);
        return
        [
            .. result.DiffBlocks.Select(block => Change(
                now,
                head + block.InsertStartB,
                result.PiecesOld[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)],
                result.PiecesNew[block.InsertStartB..(block.InsertStartB + block.InsertCountB)])),
        ];
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    private static int SharedHead(string[] old, string[] now)
    {
        var count = 0;
        while (count < old.Length && count < now.Length && old[count] == now[count])
        {
            count++;
        }

        return count;
    }

    private static int SharedTail(string[] old, string[] now, int head)
    {
        var count = 0;
        while (count < old.Length - head && count < now.Length - head && old[^(count + 1)] == now[^(count + 1)])
        {
            count++;
        }

        return count;
    }

    private static TextChange Change(string[] now, int start, string[] removed, string[] added) =>
        new(start + 1, Headings(now, Math.Min(start, now.Length - 1)), removed, added);

    private static List<string> Headings(string[] lines, int from)
    {
        var found = new List<string>();
        var level = int.MaxValue;
        for (var index = from; index >= 0 && level > 1; index--)
        {
            var depth = lines[index].TakeWhile(sign => sign == '#').Count();
            if (depth > 0 && depth < level)
            {
                level = depth;
                found.Insert(0, lines[index][depth..].Trim());
            }
        }

        return found;
    }
}

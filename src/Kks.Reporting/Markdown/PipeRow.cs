using System.Buffers;
using Markdig.Extensions.Tables;
using Markdig.Helpers;

namespace Kks.Reporting.Markdown;

/// <summary>Takes a line of a <see cref="PipeTable"/> apart.</summary>
internal static class PipeRow
{
    // Beside bars and escapes: what may hold a bar without its being the end of a cell.
    private static readonly SearchValues<char> Marks = SearchValues.Create("|\\`{[<");
    private static readonly SearchValues<char> BarOrEscape = SearchValues.Create("|\\");
    private static readonly string[] Breaks = ["<br>", "<br/>", "<br />"];

    /// <summary>How many cells a line has; 0 where it does not reach from bar to bar or holds what only Markdig can tell apart.</summary>
    public static int CountCells(ReadOnlySpan<char> line)
    {
        if (line.Length < 2 || line[0] != '|')
        {
            return 0;
        }

        var bars = 0;
        var last = -1;
        for (var at = 0; at < line.Length;)
        {
            var next = line[at..].IndexOfAny(Marks);
            if (next < 0)
            {
                break;
            }

            at += next;
            var length = Length(line[at..]);
            if (length == 0)
            {
                return 0;
            }

            if (line[at] == '|')
            {
                bars++;
                last = at;
            }

            at += length;
        }

        return last == line.Length - 1 ? bars - 1 : 0;
    }

    /// <summary>The alignments a delimiter row such as <c>|---|--:|</c> states; null where the line is none.</summary>
    public static TableColumnAlign?[]? TryReadAlignments(StringSlice line)
    {
        if (CountCells(line.AsSpan()) == 0)
        {
            return null;
        }

        var cells = new List<StringSlice>();
        ReadCells(line, cells);
        var alignments = new TableColumnAlign?[cells.Count];
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i].AsSpan();
            var dashes = cell.Trim(':');
            if (dashes.IsEmpty || dashes.ContainsAnyExcept('-') || cell.Length > dashes.Length + 2 || cell.StartsWith("::") || cell.EndsWith("::"))
            {
                return null;
            }

            alignments[i] = (cell[0] == ':', cell[^1] == ':') switch
            {
                (true, true) => TableColumnAlign.Center,
                (false, true) => TableColumnAlign.Right,
                (true, false) => TableColumnAlign.Left,
                _ => null,
            };
        }

        return alignments;
    }

    /// <summary>Reads the cells, without the blanks around them.</summary>
    public static void ReadCells(StringSlice line, List<StringSlice> cells)
    {
        cells.Clear();
        var text = line.AsSpan();
        var start = 1;
        for (var at = 1; at < text.Length; at++)
        {
            at += text[at..].IndexOfAny(BarOrEscape);
            if (text[at] == '\\')
            {
                at++;
                continue;
            }

            var cell = new StringSlice(line.Text, line.Start + start, line.Start + at - 1);
            cell.Trim();
            cells.Add(cell);
            start = at + 1;
        }
    }

    /// <summary>How long the mark at the start of a text is; 0 where it is none a cell may hold here.</summary>
    private static int Length(ReadOnlySpan<char> text)
    {
        switch (text[0])
        {
            case '|':
                return 1;
            case '\\':
                return 2;
            case '<':
                foreach (var word in Breaks)
                {
                    if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                    {
                        return word.Length;
                    }
                }

                return 0;
            default:
                return 0;
        }
    }
}

using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Kks.Reporting.Markdown;

/// <summary>
/// A pipe table as templates print it: every line from bar to bar, the same number of cells in each, and in them nothing that could reach over a
/// bar. It stays text until its rows are written, so ten thousand of them take no more room than their letters. Any other table is left to Markdig.
/// </summary>
internal sealed class PipeTable : LeafBlock
{
    private readonly StringLine[] _lines;

    private PipeTable(ParagraphBlock paragraph, TableColumnAlign?[] alignments)
        : base(null)
    {
        (Line, Column, Span, IsOpen) = (paragraph.Line, paragraph.Column, paragraph.Span, false);
        _lines = LateParagraph.Copy(paragraph.Lines);
        Alignments = alignments;
    }

    /// <summary>How each column is aligned; null where the table does not say.</summary>
    public IReadOnlyList<TableColumnAlign?> Alignments { get; }

    public int Columns => Alignments.Count;

    /// <summary>How many rows there are, the header included.</summary>
    public int Rows => _lines.Length - 1;

    /// <summary>The table a paragraph is; null where it is none, or one that takes more to read.</summary>
    public static PipeTable? TryRead(ParagraphBlock paragraph)
    {
        var lines = paragraph.Lines;
        if (lines.Count < 2 || PipeRow.TryReadAlignments(lines.Lines[1].Slice) is not { Length: > 1 } alignments)
        {
            return null;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (i != 1 && PipeRow.CountCells(lines.Lines[i].Slice.AsSpan()) != alignments.Length)
            {
                return null;
            }
        }

        return new PipeTable(paragraph, alignments);
    }

    /// <summary>The line a row stands on.</summary>
    public ref readonly StringLine LineOf(int row) => ref _lines[row == 0 ? 0 : row + 1];

    /// <summary>Reads the cells of a row into a list; the list is emptied first.</summary>
    public void ReadCells(int row, List<StringSlice> cells) => PipeRow.ReadCells(LineOf(row).Slice, cells);
}

using Kks.Reporting.Word.Content;
using Markdig.Extensions.Tables;

namespace Kks.Reporting.Word.Outlines;

/// <summary>What <c>::tabel[…]{…}</c> says of the table that follows.</summary>
internal sealed record TableSettings(IReadOnlyList<string> Widths, IReadOnlyList<Alignment> Alignments, TableStyle Style)
{
    public static readonly TableSettings Default = new([], [], TableStyle.Report);

    /// <summary>How a column is aligned: as the directive says, else as the table itself does, else left.</summary>
    public Alignment AlignmentOf(int column, TableColumnAlign? marked) => column < Alignments.Count
        ? Alignments[column]
        : marked switch
        {
            TableColumnAlign.Center => Alignment.Center,
            TableColumnAlign.Right => Alignment.Right,
            _ => Alignment.Left,
        };
}

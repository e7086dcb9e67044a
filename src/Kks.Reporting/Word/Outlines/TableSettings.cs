using Kks.Reporting.Word.Content;

namespace Kks.Reporting.Word.Outlines;

/// <summary>What <c>::tabel[…]{…}</c> says of the table that follows.</summary>
internal sealed record TableSettings(IReadOnlyList<string> Widths, IReadOnlyList<Alignment> Alignments, TableStyle Style)
{
    public static readonly TableSettings Default = new([], [], TableStyle.Report);
}

using System.Globalization;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Tables;

namespace Kks.Reporting.Word.Writing;

/// <summary>Writes tables of signatories: their names and offices, and room to sign that changes sides from row to row.</summary>
internal sealed class SignatoryTableWriter(WriterContext context, RunWriter runs, ParagraphWriter paragraphs)
{
    // Above the dots, to sign in.
    private const string Room = "<w:spacing w:before=\"260\"/>";

    private const string ToFill = "..............................";

    private static readonly string[] Headings = ["No.", "Nama", "Jabatan", "Tanda Tangan"];

    public void Write(SignatoryTableContent table, int width)
    {
        var frame = new TableFrame(context.Xml, ColumnWidths.Share(width, ["1cm", "32%", "30%", null], [1, 1, 1, 1]));
        frame.Open(context.Sheet, TableStyle.Report, hasHeader: true);
        frame.WriteRow(Headings, static _ => (1, 1), (heading, _, _, _) => paragraphs.Write(WordStyle.TableHeader, heading), isHeader: true);
        var rows = Math.Max(1, table.Signatories.Count);
        for (var i = 0; i < rows; i++)
        {
            WriteRow(frame, i, i < table.Signatories.Count ? table.Signatories[i] : null, keepNext: TableBlockWriter.StaysWithNext(i + 1, rows + 1, hasNote: false));
        }

        frame.Close();
    }

    private void WriteRow(TableFrame frame, int index, Signatory? signatory, bool keepNext)
    {
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        string?[] cells = [number + ".", NameOf(signatory), PositionOf(signatory), number + ". ................"];
        frame.WriteRow(cells, static _ => (1, 1), (text, _, column, _) => WriteCell(text, column, frame.Width(column, 1), index, keepNext), isHeader: false);
    }

    private void WriteCell(string? text, int column, int width, int index, bool keepNext)
    {
        var right = column == Headings.Length - 1 && index % 2 == 1 ? width / 2 : 0;
        var scope = new BlockScope(WordStyle.TableText, column == 0 ? Alignment.Center : null, right, 0, keepNext, width, InCell: true);
        paragraphs.Open(scope, tabs: Room);
        runs.Text(text, RunFormat.None);
        paragraphs.Close();
    }

    private static string NameOf(Signatory? signatory)
    {
        var name = string.IsNullOrWhiteSpace(signatory?.Name) ? ToFill : signatory.Name;
        return signatory?.EmployeeNumber is { } number ? $"{name}\nNIP. {SignatureWriter.Group(number)}" : name;
    }

    private static string PositionOf(Signatory? signatory) =>
        signatory is null ? string.Empty : signatory.Acting ? $"Plt. {signatory.Position}" : signatory.Position;
}

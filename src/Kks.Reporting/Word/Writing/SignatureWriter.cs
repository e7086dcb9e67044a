using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Tables;

namespace Kks.Reporting.Word.Writing;

/// <summary>
/// Writes signature blocks as a table without lines: offices in one row, room to sign in the next, names in the third, so that names stand level
/// however long the offices are. All paragraphs keep with the next, so the block stays on one page.
/// </summary>
internal sealed class SignatureWriter(WriterContext context, RunWriter runs, ParagraphWriter paragraphs)
{
    // 2.3 cm: a signature and a stamp.
    private const int Room = 1300;

    public void Write(SignatureContent signature, int width)
    {
        var columns = Math.Clamp(signature.Columns, 1, 3);
        var lines = Arrange(signature.Signatories, columns);
        var frame = new TableFrame(context.Xml, ColumnWidths.Share(width, [], Enumerable.Repeat(1.0, columns).ToArray()));
        frame.Open(context.Sheet, TableStyle.Plain, hasHeader: false);
        for (var i = 0; i < lines.Count; i++)
        {
            var date = i == 0 ? signature.PlaceAndDate : null;
            WriteLine(frame, lines[i], date, isLast: i == lines.Count - 1);
        }

        frame.Close();
    }

    /// <summary>The signatories row by row; one who stands alone in a row stands on the right.</summary>
    private static List<Signatory?[]> Arrange(IReadOnlyList<Signatory> signatories, int columns)
    {
        var lines = signatories.Chunk(columns)
            .Select(chunk => chunk.Length == 1 && columns > 1
                ? [.. Enumerable.Repeat<Signatory?>(null, columns - 1), chunk[0]]
                : chunk.Cast<Signatory?>().Concat(Enumerable.Repeat<Signatory?>(null, columns - chunk.Length)).ToArray())
            .ToList();
        return lines.Count > 0 ? lines : [new Signatory?[columns]];
    }

    private void WriteLine(TableFrame frame, Signatory?[] line, string? date, bool isLast)
    {
        var introduced = line.Any(signatory => signatory?.Introduction is not null);
        frame.WriteRow(line, static _ => (1, 1), (signatory, _, column, _) => WriteOffice(signatory, column == line.Length - 1 ? date : null, date is not null, introduced), isHeader: false);
        frame.WriteRow(line, static _ => (1, 1), (_, _, _, _) => WriteRoom(), isHeader: false);
        frame.WriteRow(line, static _ => (1, 1), (signatory, _, _, _) => WriteName(signatory, isLast), isHeader: false);
    }

    private void WriteOffice(Signatory? signatory, string? date, bool hasDate, bool introduced)
    {
        if (hasDate)
        {
            paragraphs.Write(WordStyle.Signature, date);
        }

        if (introduced)
        {
            paragraphs.Write(WordStyle.Signature, signatory?.Introduction);
        }

        if (signatory is { OnBehalfOf: { } behalf })
        {
            paragraphs.Write(WordStyle.Signature, $"a.n. {behalf}");
        }

        if (signatory is { ForUseOf: { } use })
        {
            paragraphs.Write(WordStyle.Signature, $"{use},");
            paragraphs.Write(WordStyle.Signature, "u.b.");
        }

        var position = signatory?.Position.TrimEnd(',');
        paragraphs.Write(WordStyle.Signature, string.IsNullOrEmpty(position) ? null : $"{(signatory!.Acting ? "Plt. " : string.Empty)}{position},");
    }

    private void WriteRoom()
    {
        var xml = context.Xml;
        xml.Raw("<w:p><w:pPr>"u8);
        xml.Raw(context.Sheet.Paragraph(WordStyle.Signature));
        xml.Markup($"<w:spacing w:before=\"{Room / 2}\" w:after=\"{Room / 2}\"/></w:pPr></w:p>");
    }

    private void WriteName(Signatory? signatory, bool isLast)
    {
        if (signatory is null)
        {
            paragraphs.Write(WordStyle.Signature, null);
            return;
        }

        if (string.IsNullOrWhiteSpace(signatory.Name))
        {
            paragraphs.Write(WordStyle.Signature, "(...............................................)");
        }
        else
        {
            paragraphs.Write(WordStyle.Signature, signatory.Name, RunFormat.Bold | RunFormat.Underline);
        }

        WriteIf(signatory.Rank);
        WriteIf(signatory.EmployeeNumber is { } number ? $"NIP. {Group(number)}" : null);
        if (!isLast)
        {
            runs.Close();
            paragraphs.Write(WordStyle.Signature, null);
        }
    }

    private void WriteIf(string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            paragraphs.Write(WordStyle.Signature, text);
        }
    }

    /// <summary>Eighteen digits as people print them: birth date, appointment, sex, serial.</summary>
    public static string Group(string number)
    {
        var digits = number.Replace(" ", string.Empty, StringComparison.Ordinal);
        return digits.Length == 18 && digits.All(char.IsAsciiDigit)
            ? $"{digits[..8]} {digits[8..14]} {digits[14]} {digits[15..]}"
            : number;
    }
}

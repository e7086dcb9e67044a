using System.Globalization;
using Kks.Model.Data;
using Kks.Model.Diagnostics;

namespace Kks.Exchange.Workbooks;

/// <summary>
/// Cell -> the value its column asks for, in the one spelling this product uses for it. A cell that does not hold such a value is
/// reported at its place and gives null.
/// </summary>
internal sealed class CellValues(WorkbookReader workbook, WorkbookSheet sheet)
{
    /// <summary>The least serial that is taken for a date without a date format: 1 January 1970; years typed as numbers lie below.</summary>
    private const double LeastSerial = 25_569;

    private readonly DiagnosticBag bag = workbook.Bag;

    public SourceLocation PlaceOf(Cell cell) => workbook.PlaceOf(sheet, cell.Name);

    /// <summary>Text, with line ends of one kind and no space around; numbers and dates as people would have typed them.</summary>
    public string? Text(Cell cell) => cell.Kind switch
    {
        CellKind.Number when cell.Shape == NumberShape.Date => Time(cell)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        CellKind.Number when cell.Shape == NumberShape.Percent => SpokenNumber.Canonical(NumberOf(cell) * 100) + "%",
        CellKind.Number => SpokenNumber.Canonical(NumberOf(cell)),
        CellKind.Text => CanonicalText(cell.Text),
        CellKind.Boolean => cell.Text == "1" ? "Ya" : "Tidak",
        _ => Unusable(cell),
    };

    /// <summary>A number in invariant spelling, at most 15 digits.</summary>
    public string? Number(Cell cell, NumberAsk ask)
    {
        switch (cell.Kind)
        {
            case CellKind.Number when cell.Shape == NumberShape.Percent && ask == NumberAsk.Share:
                return SpokenNumber.Canonical(NumberOf(cell) * 100);
            case CellKind.Number when cell.Shape != NumberShape.Date && Math.Abs(NumberOf(cell)) < 1e27:
                return SpokenNumber.Canonical(NumberOf(cell));
            case CellKind.Error or CellKind.Uncalculated:
                return Unusable(cell);
        }

        var text = cell.Text.Trim();
        if (cell.Kind == CellKind.Text && text.Length == 0)
        {
            return null;
        }

        if (cell.Kind != CellKind.Text || SpokenNumber.Read(text, ask, out var other) is not { } number || Math.Abs(number) >= 1e27m)
        {
            bag.Error(WorkbookCodes.NotANumber, PlaceOf(cell), null, bag.Text("KKS5108.hint"), Excerpt.Of(Text(cell) ?? cell.Text));
            return null;
        }

        if (other is { } second)
        {
            bag.Error(WorkbookCodes.AmbiguousNumber, PlaceOf(cell), null, bag.Text("KKS5109.hint"), text, number.ToString("N0", bag.Culture), second.ToString(bag.Culture));
            return null;
        }

        return SpokenNumber.Canonical((double)number);
    }

    /// <summary>A date as <c>2024-05-01</c>.</summary>
    public string? Date(Cell cell)
    {
        if (cell.Kind == CellKind.Text && CanonicalText(cell.Text) is var text)
        {
            return text is null ? null : DateText.ParseDate(text) is { } date ? DateText.Format(date) : DateText.Suggest(text) ?? NotADate(cell);
        }

        return cell.Kind is CellKind.Error or CellKind.Uncalculated ? Unusable(cell) : Time(cell) is { } time ? DateText.Format(DateOnly.FromDateTime(time)) : NotADate(cell);
    }

    /// <summary>A local time as <c>2024-05-01T08:00</c>.</summary>
    public string? Moment(Cell cell)
    {
        if (cell.Kind == CellKind.Text && CanonicalText(cell.Text) is var text)
        {
            return text is null ? null : SpokenTime.Read(text) is { } moment ? DateText.Format(moment) : NotADate(cell);
        }

        return cell.Kind is CellKind.Error or CellKind.Uncalculated ? Unusable(cell) : Time(cell) is { } time ? DateText.Format(time) : NotADate(cell);
    }

    /// <summary>The spelling two texts are compared in; null where nothing is left.</summary>
    public static string? CanonicalText(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var plain = text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text;
        plain = plain.Trim();
        return plain.Length == 0 ? null : plain;
    }

    private DateTime? Time(Cell cell) =>
        cell.Kind == CellKind.Number && (cell.Shape == NumberShape.Date || NumberOf(cell) >= LeastSerial) ? ExcelDate.FromSerial(NumberOf(cell), workbook.Since1904) : null;

    private string? NotADate(Cell cell)
    {
        bag.Error(WorkbookCodes.NotADate, PlaceOf(cell), null, bag.Text("KKS5110.hint"), Excerpt.Of(cell.Text));
        return null;
    }

    private string? Unusable(Cell cell)
    {
        var code = cell.Kind == CellKind.Error ? WorkbookCodes.ErrorValue : WorkbookCodes.Uncalculated;
        bag.Error(code, PlaceOf(cell), null, bag.Text(code + ".hint"), cell.Text);
        return null;
    }

    private static double NumberOf(Cell cell) => double.Parse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text.RegularExpressions;
using Kks.Model.Diagnostics;

namespace Kks.Exchange.InstrumenWorkbooks;

/// <summary>Rows of a table -> indicators. A number, or a title where there are no numbers, begins an indicator; what follows belongs to it.</summary>
internal sealed partial class ButirReader
{
    private readonly LembarTabel sheet;
    private readonly TabelInstrumen table;
    private readonly DiagnosticBag bag;
    private readonly KolomInstrumen title;
    private readonly KolomInstrumen? parent;
    private readonly List<ButirMentah> items = [];
    private string? section;

    private ButirReader(LembarTabel sheet, TabelInstrumen table, DiagnosticBag bag)
    {
        (this.sheet, this.table, this.bag) = (sheet, table, bag);
        title = table[KolomInstrumen.Indikator] is null ? KolomInstrumen.Komponen : KolomInstrumen.Indikator;
        parent = title == KolomInstrumen.Indikator && table[KolomInstrumen.Komponen] is not null ? KolomInstrumen.Komponen : null;
    }

    /// <summary>The column that holds titles: INDIKATOR, or KOMPONEN where there is no such column.</summary>
    public static KolomInstrumen TitleOf(TabelInstrumen table) => table[KolomInstrumen.Indikator] is null ? KolomInstrumen.Komponen : KolomInstrumen.Indikator;

    public static IReadOnlyList<ButirMentah> Read(LembarTabel sheet, TabelInstrumen table, DiagnosticBag bag)
    {
        var reader = new ButirReader(sheet, table, bag);
        foreach (var row in sheet.Rows.Where(r => r >= table.FirstRow))
        {
            reader.ReadRow(row);
        }

        return reader.items;
    }

    private void ReadRow(int row)
    {
        var cells = Cells(row);
        if (cells.Count == 0 || TabelInstrumen.IsRepeated(sheet, row))
        {
            return;
        }

        if (IsSection(row, cells))
        {
            section = Teks.SatuBaris(SectionMark().Replace(cells.Last(c => !IsMark(c.Sel.Text)).Sel.Text, string.Empty));
            return;
        }

        if (parent is { } column && cells.Find(c => c.Kolom == column).Sel is { } body)
        {
            section = Teks.SatuBaris(SectionMark().Replace(body.Text, string.Empty));
        }

        if (Begins(cells))
        {
            items.Add(new ButirMentah(NumberIn(cells) ?? 0, section, cells.Find(c => c.Kolom == title).Sel?.Place ?? cells[0].Sel.Place));
        }
        else if (items.Count == 0)
        {
            bag.Add(Severity.Warning, InstrumenWorkbookCodes.StrayCell, cells[0].Sel.Place, null, bag.Text(InstrumenWorkbookCodes.StrayCell + ".hint"), Excerpt.Of(cells[0].Sel.Text));
            return;
        }

        foreach (var (kolom, sel) in cells.Where(c => c.Kolom != KolomInstrumen.Nomor && c.Kolom != parent))
        {
            items[^1].Add(kolom, sel);
        }
    }

    private List<(KolomInstrumen Kolom, SelTeks Sel)> Cells(int row) =>
        [.. table.Columns.SelectMany(c => c.Value.Select(column => (Kolom: c.Key, Column: column)))
            .Where(c => sheet[row, c.Column] is not null)
            .OrderBy(c => c.Column)
            .Select(c => (c.Kolom, new SelTeks(row, c.Column, sheet[row, c.Column]!, sheet.PlaceOf(row, c.Column))))];

    /// <summary>A title of its own between indicators: one text, with or without a letter or Roman number before it.</summary>
    private bool IsSection(int row, List<(KolomInstrumen Kolom, SelTeks Sel)> cells)
    {
        var texts = cells.Where(c => !IsMark(c.Sel.Text)).ToList();
        if (texts.Count != 1 || NumberIn(cells) is not null || texts[0].Sel.Column > (table[title] ?? 0))
        {
            return false;
        }

        // Merged over several columns, marked by a letter, or where numbers stand; a mere second line of a title is none of these.
        return sheet.LastColumnOf(row, texts[0].Sel.Column) > texts[0].Sel.Column || cells.Count > 1 || texts[0].Kolom == KolomInstrumen.Nomor || SectionMark().IsMatch(texts[0].Sel.Text);
    }

    private bool Begins(List<(KolomInstrumen Kolom, SelTeks Sel)> cells)
    {
        var titled = cells.Exists(c => c.Kolom == title);
        if (NumberIn(cells) is not null)
        {
            return titled || parent is null;
        }

        // Sheets without numbers, and items of a body that only the body's number precedes.
        return titled && (parent is not null || table[KolomInstrumen.Nomor] is null || items.Count == 0) && cells.Exists(c => c.Kolom is KolomInstrumen.Skala or KolomInstrumen.Definisi);
    }

    private static int? NumberIn(List<(KolomInstrumen Kolom, SelTeks Sel)> cells) =>
        cells.Find(c => c.Kolom == KolomInstrumen.Nomor).Sel is { } sel && Number().Match(sel.Text) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    private static bool IsMark(string text) => Mark().IsMatch(text.Trim());

    [GeneratedRegex(@"^\(?(?:[0-9]{1,2}\.)?([0-9]{1,3})\)?[.)]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:[A-Z]|[IVX]{1,5})[.)]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s*(?:[A-Z]|[IVX]{1,5})[.)]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex SectionMark();
}

using System.Text.RegularExpressions;

namespace Kks.Exchange.InstrumenWorkbooks;

/// <summary>Where the table of a sheet is, found by its headings.</summary>
internal sealed partial class TabelInstrumen
{
    /// <summary>How many rows may stand above the headings.</summary>
    public const int RowsSearched = 60;

    private const int FewestHeadings = 3;

    private TabelInstrumen(int headRow, int firstRow, IReadOnlyDictionary<KolomInstrumen, int[]> columns) => (HeadRow, FirstRow, Columns) = (headRow, firstRow, columns);

    /// <summary>The row of the headings.</summary>
    public int HeadRow { get; }

    /// <summary>The first row below headings and numbering.</summary>
    public int FirstRow { get; }

    /// <summary>The columns of each heading; several where a heading is merged over them.</summary>
    public IReadOnlyDictionary<KolomInstrumen, int[]> Columns { get; }

    public int? this[KolomInstrumen kolom] => Columns.TryGetValue(kolom, out var all) ? all[0] : null;

    /// <summary>Finds the table; null where the sheet has none.</summary>
    public static TabelInstrumen? Find(LembarTabel sheet)
    {
        foreach (var row in sheet.Rows.Take(RowsSearched))
        {
            var columns = Headings(sheet, row);
            if (columns.Count >= FewestHeadings && columns.Keys.Any(k => k is KolomInstrumen.Indikator or KolomInstrumen.Komponen))
            {
                var last = SubHeadings(sheet, row, columns);
                return new TabelInstrumen(row, AfterNumbering(sheet, last), columns);
            }
        }

        return null;
    }

    /// <summary>Whether a row repeats the headings or their numbering, as at the top of a printed page.</summary>
    public static bool IsRepeated(LembarTabel sheet, int row) => IsNumbering(sheet, row) || Headings(sheet, row).Count >= FewestHeadings;

    private static Dictionary<KolomInstrumen, int[]> Headings(LembarTabel sheet, int row)
    {
        var columns = new Dictionary<KolomInstrumen, int[]>();
        foreach (var (column, text) in sheet.Row(row))
        {
            if (KolomOf(text) is { } kolom && !columns.ContainsKey(kolom))
            {
                columns.Add(kolom, [.. Enumerable.Range(column, Math.Min(20, sheet.LastColumnOf(row, column) - column + 1))]);
            }
        }

        return columns;
    }

    /// <summary>A second row of headings, for example NILAI below a merged SKALA; all it holds are headings.</summary>
    private static int SubHeadings(LembarTabel sheet, int headRow, Dictionary<KolomInstrumen, int[]> columns)
    {
        var below = sheet.Row(headRow + 1);
        if (below.Count == 0 || !below.Values.All(text => KolomOf(text) is not null))
        {
            return headRow;
        }

        foreach (var (column, text) in below)
        {
            columns[KolomOf(text)!.Value] = [column];
        }

        return headRow + 1;
    }

    private static int AfterNumbering(LembarTabel sheet, int lastHead)
    {
        var next = sheet.Rows.FirstOrDefault(r => r > lastHead);
        return next > 0 && IsNumbering(sheet, next) ? next + 1 : lastHead + 1;
    }

    /// <summary>The row "(1) (2) (3) …".</summary>
    private static bool IsNumbering(LembarTabel sheet, int row)
    {
        var cells = sheet.Row(row).Values.ToList();
        return cells.Count >= FewestHeadings && cells.TrueForAll(c => Numbering().IsMatch(c));
    }

    private static KolomInstrumen? KolomOf(string text) => KamusKata.Judul.Sama(text) is { } nama ? Enum.Parse<KolomInstrumen>(nama) : null;

    [GeneratedRegex(@"^\(?[0-9]{1,2}\)?[.]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();
}

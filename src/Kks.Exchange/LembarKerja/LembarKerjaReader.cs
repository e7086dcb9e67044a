using Kks.Exchange.Workbooks;
using Kks.Model.Diagnostics;

namespace Kks.Exchange.LembarKerja;

/// <summary>Filled workbook -> rows. Sheets and columns are known by their hidden marks, not by their names or places.</summary>
internal sealed class LembarKerjaReader(JawabanStore store, DiagnosticBag bag, LembarKerjaOptions options)
{
    private const int MaxRows = 20_000;

    /// <summary>Reads a workbook; null where it is none of ours.</summary>
    public BukuTerbaca? Read(LembarKerjaSource source)
    {
        try
        {
            using var content = source.Open();
            using var workbook = WorkbookReader.Open(content, source.Name, bag, options.Limits);
            return workbook is null ? null : Read(source, workbook);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            bag.Error(WorkbookCodes.Unreadable, new SourceLocation(source.Name), null, bag.Text("KKS5101.hint"));
            return null;
        }
    }

    private BukuTerbaca? Read(LembarKerjaSource source, WorkbookReader workbook)
    {
        var marks = workbook.Sheets.Select(s => (Sheet: s, Mark: MarkOf(workbook, s))).ToList();
        if (!marks.Exists(m => m.Mark is LembarSusunan.AnswersMark or LembarSusunan.EvidenceMark))
        {
            bag.Error(LembarCodes.NotAWorksheet, new SourceLocation(source.Name), null, bag.Text(LembarCodes.NotAWorksheet + ".hint"));
            return null;
        }

        var origin = marks.Find(m => m.Mark == LembarSusunan.OriginMark).Sheet;
        var asal = origin is null ? null : AsalTerbaca.Read(RowsOf(workbook, origin));
        if (!IsOurs(source, asal))
        {
            return null;
        }

        var buku = new BukuTerbaca(source, asal);
        foreach (var (sheet, mark) in marks)
        {
            ReadSheet(buku, workbook, sheet, mark);
        }

        return buku;
    }

    private bool IsOurs(LembarKerjaSource source, AsalTerbaca? asal)
    {
        var place = new SourceLocation(source.Name);
        if (asal is null)
        {
            bag.Add(Severity.Warning, LembarCodes.NoOrigin, place, null, bag.Text(LembarCodes.NoOrigin + ".hint"));
            return true;
        }

        if (asal.Edisi != store.Instrumen.Edisi)
        {
            bag.Error(LembarCodes.OtherSubmission + ".edisi", place, null, bag.Text(LembarCodes.OtherSubmission + ".hint"), Excerpt.Of(asal.Edisi ?? "?"), store.Instrumen.Edisi);
            return false;
        }

        if (asal.Daerah is { } daerah && daerah != store.KodeDaerah)
        {
            bag.Error(LembarCodes.OtherSubmission, place, null, bag.Text(LembarCodes.OtherSubmission + ".hint"), Excerpt.Of(daerah), store.KodeDaerah);
            return false;
        }

        return true;
    }

    private void ReadSheet(BukuTerbaca buku, WorkbookReader workbook, WorkbookSheet sheet, string? mark)
    {
        switch (mark)
        {
            case LembarSusunan.AnswersMark:
                new JawabanLembarReader(store, workbook, sheet, buku).Read(RowsOf(workbook, sheet));
                break;
            case LembarSusunan.EvidenceMark:
                new BuktiLembarReader(store, workbook, sheet, buku).Read(RowsOf(workbook, sheet));
                break;
            case LembarSusunan.OriginMark or LembarSusunan.PlainMark:
                break;
            default:
                if (!sheet.Hidden && mark is not null)
                {
                    bag.Add(Severity.Warning, LembarCodes.UnknownSheet, workbook.PlaceOf(sheet), null, bag.Text(LembarCodes.UnknownSheet + ".hint"));
                }

                break;
        }
    }

    /// <summary>The text of the first cell; null for an empty sheet.</summary>
    private static string? MarkOf(WorkbookReader workbook, WorkbookSheet sheet)
    {
        foreach (var row in workbook.ReadRows(sheet))
        {
            return row.Number == LembarSusunan.IdRow ? row[1]?.Text ?? string.Empty : string.Empty;
        }

        return null;
    }

    private IEnumerable<SheetRow> RowsOf(WorkbookReader workbook, WorkbookSheet sheet)
    {
        var count = 0;
        foreach (var row in workbook.ReadRows(sheet))
        {
            if (++count > MaxRows)
            {
                bag.Error(WorkbookCodes.Limit + ".rows", workbook.PlaceOf(sheet), null, bag.Text("KKS5104.hint"), MaxRows.ToString("N0", bag.Culture));
                yield break;
            }

            yield return row;
        }
    }
}

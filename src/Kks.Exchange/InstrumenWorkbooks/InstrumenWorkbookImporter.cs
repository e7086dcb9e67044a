using Kks.Exchange.Workbooks;
using Kks.Model.Diagnostics;
using Kks.Model.Instruments;

namespace Kks.Exchange.InstrumenWorkbooks;

/// <summary>
/// Reads an instrument workbook as districts receive it: sheets -> tables found by their headings -> indicators with the official wording
/// -> a catalogue, compared with a known edition. Stateless and thread-safe.
/// </summary>
public static class InstrumenWorkbookImporter
{
    /// <summary>Reads a workbook.</summary>
    /// <param name="content">The .xlsx, seekable; it stays open.</param>
    /// <param name="file">Its name, for diagnostics.</param>
    /// <param name="dasar">The edition to compare with; it gives keys, rules and the award, which no workbook holds.</param>
    /// <param name="options">Language, limits and the new edition's name; the defaults where null.</param>
    public static InstrumenWorkbookResult Import(Stream content, string file, Instrumen dasar, InstrumenWorkbookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrEmpty(file);
        ArgumentNullException.ThrowIfNull(dasar);
        options ??= InstrumenWorkbookOptions.Default;
        var bag = ExchangeMessages.NewBag(options.Culture);
        using var workbook = WorkbookReader.Open(content, file, bag, options.Limits);
        if (workbook is null)
        {
            return new InstrumenWorkbookResult(null, 0, bag.Items);
        }

        var builder = new InstrumenBuilder(dasar, bag);
        foreach (var sheet in workbook.Sheets.Where(s => !s.Hidden))
        {
            builder.Add(LembarTabel.Read(workbook, sheet));
        }

        if (builder.Count == 0)
        {
            bag.Error(InstrumenWorkbookCodes.NoTable, new SourceLocation(file), null, bag.Text(InstrumenWorkbookCodes.NoTable + ".hint"));
            return new InstrumenWorkbookResult(null, 0, bag.Items);
        }

        var instrumen = builder.Build(file) with { Edisi = options.Edisi ?? dasar.Edisi, Nama = options.Nama ?? dasar.Nama };
        bag.AddRange(InstrumenValidator.Validate(instrumen, null, options.Culture).Select(d => d with { Location = new SourceLocation(file) }));
        return new InstrumenWorkbookResult(instrumen, builder.Count, bag.Items);
    }
}

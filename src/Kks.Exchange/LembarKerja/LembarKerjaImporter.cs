using Kks.Exchange.Workbooks;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Exchange.LembarKerja;

/// <summary>
/// Takes filled worksheets over into a submission: workbooks -> rows -> changes since the export -> answers. What an agency did not touch
/// stays as the folder has it; what two sides changed differently is reported, and nobody wins silently. Taking the same workbook over
/// twice changes nothing the second time. Stateless and thread-safe.
/// </summary>
public static class LembarKerjaImporter
{
    /// <summary>Takes worksheets over.</summary>
    /// <param name="usulan">The submission as it is now.</param>
    /// <param name="instrumen">The instrument of its edition.</param>
    /// <param name="sources">The filled workbooks.</param>
    /// <param name="options">Language, limits and who is preferred; the defaults where null.</param>
    public static LembarKerjaImportResult Import(Usulan usulan, Instrumen instrumen, IEnumerable<LembarKerjaSource> sources, LembarKerjaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        ArgumentNullException.ThrowIfNull(instrumen);
        ArgumentNullException.ThrowIfNull(sources);
        options ??= LembarKerjaOptions.Default;
        var bag = ExchangeMessages.NewBag(options.Culture);
        var store = new JawabanStore(usulan, instrumen);
        var reader = new LembarKerjaReader(store, bag, options);
        var books = sources.Select(reader.Read).OfType<BukuTerbaca>().ToList();
        var conflicts = new PertentanganLembar(bag, options.Utamakan);
        var changes = new List<PerubahanLembar>();
        new JawabanMerger(store, conflicts, changes).Merge(books);
        new BuktiMerger(store, conflicts, changes).Merge(books);
        return new LembarKerjaImportResult(store.Hasil(), changes, bag.Items);
    }
}

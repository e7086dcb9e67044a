namespace Kks.Exchange.Evidence.Pdf;

/// <summary>The cross-reference table of a file: where each object lies, and the trailer's values.</summary>
internal sealed class PdfTable(PdfBudget budget)
{
    private readonly Dictionary<int, PdfEntry?> entries = [];
    private readonly List<PdfDictionary> trailers = [];

    public int Count => entries.Count;

    public IEnumerable<int> Numbers => entries.Keys;

    /// <summary>Where an object lies; null where it is free or unknown.</summary>
    public PdfEntry? Find(int number) => entries.GetValueOrDefault(number);

    /// <summary>A value of the newest trailer that has it.</summary>
    public object? Trailer(string name) => trailers.Select(t => t[name]).FirstOrDefault(v => v is not null);

    /// <summary>Enters an object that no newer table entered; null says it is free.</summary>
    public bool Add(int number, PdfEntry? entry)
    {
        if (entries.Count >= PdfBudget.MostObjects)
        {
            return budget.Spend();
        }

        entries.TryAdd(number, entry);
        return true;
    }

    /// <summary>Enters an object over what was known of it.</summary>
    public bool Replace(int number, PdfEntry entry)
    {
        entries.Remove(number);
        return Add(number, entry);
    }

    public void AddTrailer(PdfDictionary trailer) => trailers.Add(trailer);
}

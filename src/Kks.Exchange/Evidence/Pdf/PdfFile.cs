namespace Kks.Exchange.Evidence.Pdf;

/// <summary>A PDF file as objects by number. References are followed a few steps and no further, so that loops end.</summary>
internal sealed class PdfFile
{
    private const int MostSteps = 16;
    private const int MostKept = 20_000;
    private const int MostGroups = 8;

    private readonly PdfTable table;
    private readonly PdfObjectReader reader;
    private readonly PdfFilters filters;
    private readonly PdfBudget budget;
    private readonly Dictionary<int, object?> kept = [];
    private readonly Dictionary<int, PdfGroup?> groups = [];

    private PdfFile(PdfInput input, PdfTable table, PdfBudget budget)
    {
        this.table = table;
        this.budget = budget;
        reader = new PdfObjectReader(input, budget);
        filters = new PdfFilters(input, budget, Resolve);
    }

    /// <summary>Whether it is encrypted.</summary>
    public bool IsEncrypted => Resolve(table.Trailer("Encrypt")) is PdfDictionary;

    /// <summary>The dictionary that says how it is encrypted; null where it is not.</summary>
    public PdfDictionary? Encryption => Resolve(table.Trailer("Encrypt")) as PdfDictionary;

    /// <summary>The first part of the file's identity, which goes into the key.</summary>
    public byte[] Identity => Resolve(table.Trailer("ID")) is List<object> { Count: > 0 } list && Resolve(list[0]) is PdfText text ? text.Bytes : [];

    /// <summary>The catalogue; null where it cannot be found.</summary>
    public PdfDictionary? Catalogue => Resolve(table.Trailer("Root")) as PdfDictionary;

    public static PdfFile? Open(PdfInput input, PdfTable? table, PdfBudget budget) => table is null ? null : new PdfFile(input, table, budget);

    /// <summary>The value, or what it refers to; null where that is nothing.</summary>
    public object? Resolve(object? value)
    {
        for (var step = 0; step < MostSteps && value is PdfReference reference; step++)
        {
            value = Find(reference.Number);
        }

        return value is PdfReference ? null : value;
    }

    /// <summary>The data of a stream while they are unpacked; null where a filter is not known.</summary>
    public Stream? Open(PdfStream stream) => filters.Open(stream);

    private object? Find(int number)
    {
        if (kept.TryGetValue(number, out var known))
        {
            return known;
        }

        // While it is looked for it is nothing, so that a file cannot define an object by itself.
        kept[number] = null;
        var value = table.Find(number) switch
        {
            { IsGrouped: true } entry => Group(entry.Place)?.Find(number),
            { } entry => reader.ReadAt(entry.Place, number),
            null => null,
        };
        if (kept.Count > MostKept)
        {
            kept.Clear();
        }

        kept[number] = value;
        return value;
    }

    private PdfGroup? Group(long number)
    {
        if (number > int.MaxValue)
        {
            return null;
        }

        var key = (int)number;
        if (!groups.TryGetValue(key, out var group))
        {
            if (groups.Count >= MostGroups)
            {
                groups.Clear();
            }

            groups[key] = null;
            var isPlain = table.Find(key) is { IsGrouped: false };
            groups[key] = group = isPlain && Find(key) is PdfStream stream ? PdfGroup.Open(stream, filters, budget, Resolve) : null;
        }

        return group;
    }
}

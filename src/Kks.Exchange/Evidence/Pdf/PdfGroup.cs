namespace Kks.Exchange.Evidence.Pdf;

/// <summary>An object stream: several objects unpacked together (ISO 32000-1, 7.5.7).</summary>
internal sealed class PdfGroup
{
    private const int MostMembers = 100_000;
    private readonly PdfBuffer data;
    private readonly PdfBudget budget;
    private readonly Dictionary<int, long> members = [];

    private PdfGroup(byte[] data, PdfBudget budget)
    {
        this.data = new PdfBuffer(data);
        this.budget = budget;
    }

    /// <summary>The numbers of the objects, in order.</summary>
    public IReadOnlyCollection<int> Numbers => members.Keys;

    /// <summary>Unpacks a group; null where it is broken.</summary>
    public static PdfGroup? Open(PdfStream stream, PdfFilters filters, PdfBudget budget, Func<object?, object?> resolve)
    {
        if (resolve(stream.Dictionary["N"]) is not (double and >= 0) || resolve(stream.Dictionary["First"]) is not (double and >= 0) || filters.ReadAll(stream) is not { } data)
        {
            return null;
        }

        var group = new PdfGroup(data, budget);
        group.ReadHead((double)resolve(stream.Dictionary["N"])!, (double)resolve(stream.Dictionary["First"])!);
        return group;
    }

    /// <summary>The object with a number; null where the group does not hold it.</summary>
    public object? Find(int number)
    {
        if (!members.TryGetValue(number, out var place))
        {
            return null;
        }

        data.Position = place;
        return new PdfLexer(data, budget).Next();
    }

    private void ReadHead(double count, double first)
    {
        var lexer = new PdfLexer(data, budget);
        for (var i = 0; i < Math.Min(count, MostMembers) && lexer.Next() is double number && lexer.Next() is double place; i++)
        {
            members.TryAdd((int)number, (long)(first + place));
        }
    }
}

namespace Kks.Exchange.Evidence.Pdf;

/// <summary>An object stream: several objects unpacked together (ISO 32000-1, 7.5.7).</summary>
internal sealed class PdfGroup
{
    private const int MostMembers = 100_000;
    private readonly PdfBuffer data;
    private readonly PdfBudget budget;
    private readonly List<(int Number, long Place)> members = [];

    private PdfGroup(byte[] data, PdfBudget budget)
    {
        this.data = new PdfBuffer(data);
        this.budget = budget;
    }

    /// <summary>The numbers of the objects, in order.</summary>
    public IEnumerable<int> Numbers => members.Select(m => m.Number);

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
    public object? Find(int number, int index)
    {
        if (index >= members.Count || members[index].Number != number)
        {
            index = members.FindIndex(m => m.Number == number);
        }

        if (index < 0)
        {
            return null;
        }

        data.Position = members[index].Place;
        return new PdfLexer(data, budget).Next();
    }

    private void ReadHead(double count, double first)
    {
        var lexer = new PdfLexer(data, budget);
        while (members.Count < Math.Min(count, MostMembers) && lexer.Next() is double number && lexer.Next() is double place)
        {
            members.Add(((int)number, (long)(first + place)));
        }
    }
}

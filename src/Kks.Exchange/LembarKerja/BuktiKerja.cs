using Kks.Model.Submissions;

namespace Kks.Exchange.LembarKerja;

/// <summary>The evidence of one answer while rows are merged into it; places stay what they were until the end.</summary>
internal sealed class BuktiKerja(IReadOnlyList<Bukti> before)
{
    private readonly List<Bukti?> items = [.. before];
    private readonly List<string?> prints = [.. before.Select(BuktiKlaim.Print)];

    /// <summary>The row that last changed it; null where none did.</summary>
    public BarisTerbaca? Changed { get; private set; }

    public Bukti? this[int index] => index >= 0 && index < items.Count ? items[index] : null;

    /// <summary>The first that fits; -1 for none.</summary>
    public int Find(Func<Bukti, bool> fits) => items.FindIndex(b => b is not null && fits(b));

    /// <summary>The first that says the same in every field; -1 for none.</summary>
    public int FindPrint(string print) => prints.IndexOf(print);

    public bool HasPrint(int index, string print) => prints[index] == print;

    public void Add(Bukti bukti, BarisTerbaca row)
    {
        items.Add(bukti);
        prints.Add(BuktiKlaim.Print(bukti));
        Changed = row;
    }

    public void Replace(int index, Bukti? bukti, BarisTerbaca row)
    {
        items[index] = bukti;
        prints[index] = bukti is null ? null : BuktiKlaim.Print(bukti);
        Changed = row;
    }

    public List<Bukti> ToList() => [.. items.OfType<Bukti>()];
}

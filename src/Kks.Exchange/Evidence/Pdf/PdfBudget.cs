namespace Kks.Exchange.Evidence.Pdf;

/// <summary>How much one PDF file may ask of the machine. What is used up stays used up.</summary>
/// <param name="mostUnpacked">The most bytes unpacked in all; 256 MB by default.</param>
/// <param name="mostInMemory">The most bytes of one table or group of objects, which are unpacked into memory; 32 MB by default.</param>
internal sealed class PdfBudget(long mostUnpacked = 256L * 1024 * 1024, int mostInMemory = 32 * 1024 * 1024)
{
    /// <summary>The most objects in the tables.</summary>
    public const int MostObjects = 500_000;

    /// <summary>The most pages counted.</summary>
    public const int MostPages = 50_000;

    private long tokens = 40_000_000;
    private long unpacked = mostUnpacked;

    /// <summary>The most bytes of one table or group of objects.</summary>
    public int MostInMemory => mostInMemory;

    /// <summary>Whether something was left undone because the budget ran out.</summary>
    public bool IsSpent { get; private set; }

    public bool TakeToken() => --tokens >= 0 || Spend();

    public bool TakeUnpacked(int count) => (unpacked -= count) >= 0 || Spend();

    /// <summary>Says that a limit was met.</summary>
    public bool Spend()
    {
        IsSpent = true;
        return false;
    }
}

namespace Kks.Reporting.Testing.Reading;

/// <summary>The unpacked bytes that may still be read.</summary>
internal sealed class ByteBudget(long limit)
{
    private long _spent;

    /// <summary>Takes bytes off and hands their number on.</summary>
    public int Spend(int count)
    {
        _spent += count;
        return _spent <= limit ? count : throw new InvalidDataException(FormattableString.Invariant($"Isi dokumen lebih dari {limit} byte setelah dibuka."));
    }
}

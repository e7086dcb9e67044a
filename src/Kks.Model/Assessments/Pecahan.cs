namespace Kks.Model.Assessments;

/// <summary>An exact fraction: a mean of thirds must reach a bound of 71 when it is 71, which a divided decimal would not.</summary>
/// <param name="Pembilang">The numerator.</param>
/// <param name="Penyebut">The denominator, above 0.</param>
internal readonly record struct Pecahan(decimal Pembilang, long Penyebut)
{
    /// <summary>The nearest decimal, for people; never compared.</summary>
    public decimal Desimal => Pembilang / Penyebut;

    public int BandingkanDengan(decimal batas) => Pembilang.CompareTo(batas * Penyebut);

    /// <summary>The plain mean; null of nothing.</summary>
    public static Pecahan? Rerata(IReadOnlyCollection<Pecahan> bagian)
    {
        if (bagian.Count == 0)
        {
            return null;
        }

        var bersama = bagian.Aggregate(1L, (kelipatan, b) => KelipatanBersama(kelipatan, b.Penyebut));
        return new(bagian.Sum(b => b.Pembilang * (bersama / b.Penyebut)), bersama * bagian.Count);
    }

    private static long KelipatanBersama(long a, long b) => a / PembagiBersama(a, b) * b;

    private static long PembagiBersama(long a, long b) => b == 0 ? a : PembagiBersama(b, a % b);
}

using System.Numerics;

namespace Kks.Model.Assessments;

/// <summary>An exact fraction: a mean of thirds must reach a bound of 71 when it is 71, which a divided decimal would not.</summary>
/// <param name="Pembilang">The numerator.</param>
/// <param name="Penyebut">The denominator, above 0.</param>
internal readonly record struct Pecahan(decimal Pembilang, long Penyebut)
{
    private const long PenyebutTerbesar = 1_000_000_000_000_000_000;

    /// <summary>The nearest decimal, for people; never compared.</summary>
    public decimal Desimal => Pembilang / Penyebut;

    public int BandingkanDengan(decimal batas) => Pembilang.CompareTo(batas * Penyebut);

    /// <summary>
    /// The plain mean; null of nothing. Exact as long as the common denominator has at most 18 digits, which takes dozens of parts of very different
    /// sizes to exceed; then the nearest decimals are averaged.
    /// </summary>
    public static Pecahan? Rerata(IReadOnlyCollection<Pecahan> bagian)
    {
        if (bagian.Count == 0)
        {
            return null;
        }

        var bersama = bagian.Aggregate(BigInteger.One, (kelipatan, b) => kelipatan / BigInteger.GreatestCommonDivisor(kelipatan, b.Penyebut) * b.Penyebut);
        if (bersama * bagian.Count > PenyebutTerbesar)
        {
            return new(bagian.Sum(b => b.Desimal), bagian.Count);
        }

        var penyebut = (long)bersama;
        return new(bagian.Sum(b => b.Pembilang * (penyebut / b.Penyebut)), penyebut * bagian.Count);
    }
}

using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>How large and how fine a number may be so that no calculation with it can leave the range of decimals.</summary>
internal static class Besaran
{
    private const decimal Largest = 1_000_000_000_000m;
    private const decimal Smallest = 0.000_000_000_000_01m;

    public static bool IsWithin(decimal? number) => number is null or 0m || Math.Abs(number.Value) is >= Smallest and <= Largest;

    public static bool IsWithin(Capaian capaian) =>
        IsWithin(capaian.Nilai) && IsWithin(capaian.Target) && IsWithin(capaian.Pembilang) && IsWithin(capaian.Penyebut);
}

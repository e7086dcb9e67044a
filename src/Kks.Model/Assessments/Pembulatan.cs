namespace Kks.Model.Assessments;

/// <summary>
/// The one rounding rule: figures are reckoned and compared exactly, and rounded only to be shown, to two digits with halves away from zero.
/// </summary>
public static class Pembulatan
{
    /// <summary>The number of digits after the comma.</summary>
    public const int Digit = 2;

    /// <summary>The figure as it is shown.</summary>
    /// <param name="angka">The exact figure.</param>
    public static decimal Tampil(decimal angka) => Math.Round(angka, Digit, MidpointRounding.AwayFromZero);
}

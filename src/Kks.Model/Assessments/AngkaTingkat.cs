namespace Kks.Model.Assessments;

/// <summary>The exact figures of one level that award conditions look at.</summary>
/// <param name="Tatanan">The value of each setting in the instrument's order; null where it has none.</param>
/// <param name="Kelembagaan">The value of the institutions; null where they have none.</param>
internal sealed record AngkaTingkat(IReadOnlyList<Pecahan?> Tatanan, Pecahan? Kelembagaan)
{
    /// <summary>The mean of the settings that have a value.</summary>
    public Pecahan? Rerata => Pecahan.Rerata([.. Tatanan.OfType<Pecahan>()]);
}

namespace Kks.Model.Checks;

/// <summary>
/// A checker (<i>pemeriksa</i>) of a whole submission. The ones that need only data are built in; others, such as one that opens evidence
/// files, are handed to <see cref="PemeriksaUsulan"/>. Implementations keep nothing between runs and are thread-safe.
/// </summary>
public interface IPemeriksa
{
    /// <summary>Looks for what a verifier would object to.</summary>
    /// <param name="konteks">The submission and what is known of it; its <c>Temuan</c> makes findings.</param>
    /// <returns>The findings in any order; never throws for anything a person can get wrong.</returns>
    IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks);
}

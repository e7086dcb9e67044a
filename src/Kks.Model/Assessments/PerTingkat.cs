namespace Kks.Model.Assessments;

/// <summary>The same thing as each of the three levels sees it.</summary>
/// <typeparam name="T">What each level sees.</typeparam>
/// <param name="Mandiri">As the district sees it.</param>
/// <param name="Provinsi">As the province sees it.</param>
/// <param name="Pusat">As the national verifiers see it.</param>
public sealed record PerTingkat<T>(T Mandiri, T Provinsi, T Pusat)
{
    /// <summary>What one level sees.</summary>
    /// <param name="tingkat">The level.</param>
    public T Pada(Tingkat tingkat) => tingkat switch
    {
        Tingkat.Mandiri => Mandiri,
        Tingkat.Provinsi => Provinsi,
        Tingkat.Pusat => Pusat,
        _ => throw new ArgumentOutOfRangeException(nameof(tingkat)),
    };

    /// <summary>Reckons something for each level.</summary>
    /// <typeparam name="TResult">What comes out per level.</typeparam>
    /// <param name="selector">What to reckon from a level and what it sees.</param>
    public PerTingkat<TResult> Select<TResult>(Func<Tingkat, T, TResult> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return new(
            selector(Tingkat.Mandiri, Mandiri),
            selector(Tingkat.Provinsi, Provinsi),
            selector(Tingkat.Pusat, Pusat));
    }
}

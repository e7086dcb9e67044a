using Kks.Model.Submissions;

namespace Kks.Model.Checks;

/// <summary>Everything one agency owes. Immutable.</summary>
/// <param name="PerangkatDaerah">The agency; null for what no agency holds.</param>
/// <param name="Butir">What it owes: the nearest day first, what has no day last, then in the instrument's order.</param>
public sealed record KewajibanPerangkatDaerah(PerangkatDaerah? PerangkatDaerah, IReadOnlyList<Kewajiban> Butir)
{
    /// <summary>The nearest day; null where none is set.</summary>
    public DateOnly? TenggatTerdekat => Butir.Min(b => b.Tenggat);
}

using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Checks.Jalan;

/// <summary>One step (<i>langkah</i>): an indicator that must reach a better option. Immutable.</summary>
public sealed record LangkahJalan
{
    /// <summary>The setting; null for an item of a body.</summary>
    public Tatanan? Tatanan { get; init; }

    /// <summary>The body; null for an indicator of a setting.</summary>
    public Badan? Badan { get; init; }

    /// <summary>The indicator or item.</summary>
    public required Indikator Indikator { get; init; }

    /// <summary>The option it has now; null where none is chosen.</summary>
    public Opsi? Dari { get; init; }

    /// <summary>The option it must reach.</summary>
    public required Opsi Ke { get; init; }

    /// <summary>How much its value grows, 0 to 100.</summary>
    public required decimal Tambahan { get; init; }

    /// <summary>How many rungs of its scale it climbs above what it has or what its numbers support already; 0 where the numbers support the goal.</summary>
    public required int Jenjang { get; init; }

    /// <summary>The agency that answers for it; null where the data name none.</summary>
    public PerangkatDaerah? PerangkatDaerah { get; init; }
}

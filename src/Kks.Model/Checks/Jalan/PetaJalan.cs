using Kks.Model.Assessments;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Checks.Jalan;

/// <summary>The road (<i>peta jalan</i>) to an award category: every condition, and the least that must improve. Immutable.</summary>
public sealed record PetaJalan
{
    /// <summary>The category aimed for.</summary>
    public required KategoriPenghargaan Kategori { get; init; }

    /// <summary>By whose options it is reckoned.</summary>
    public required Tingkat Tingkat { get; init; }

    /// <summary>How the settings must reach the bound.</summary>
    public required PenerapanPita PenerapanPita { get; init; }

    /// <summary>The conditions in the catalogue's order, one per setting where each setting must reach the bound.</summary>
    public required IReadOnlyList<SyaratJalan> Syarat { get; init; }

    /// <summary>Answers whose option claims more than their own numbers support: a road built on them may give way.</summary>
    public required IReadOnlyList<PenilaianIndikator> Rawan { get; init; }

    /// <summary>Whether every condition is met now; null where that cannot be said.</summary>
    public bool? Terpenuhi => Syarat.Any(s => s.Terpenuhi == false) ? false : Syarat.Count == 0 || Syarat.Any(s => s.Terpenuhi is null) ? null : true;

    /// <summary>All steps, easiest first.</summary>
    public IReadOnlyList<LangkahJalan> Langkah => [.. Syarat.SelectMany(s => s.Langkah).OrderBy(l => l.Jenjang)];

    /// <summary>The steps by the agency that holds them, in the order of the first step of each; the key is null for those no agency holds.</summary>
    public IReadOnlyList<IGrouping<PerangkatDaerah?, LangkahJalan>> MenurutPerangkatDaerah() => [.. Langkah.GroupBy(l => l.PerangkatDaerah)];
}

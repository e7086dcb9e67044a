using Kks.Model.Assessments;
using Kks.Model.Instruments;

namespace Kks.Model.Checks.Jalan;

/// <summary>The indicators one mean is taken of: a setting's, or those of all bodies.</summary>
internal sealed class IsiNilai((PenilaianIndikator Penilaian, Tatanan? Tatanan, Badan? Badan)[] indikator)
{
    public IReadOnlyList<(PenilaianIndikator Penilaian, Tatanan? Tatanan, Badan? Badan)> Indikator { get; } = [.. indikator.Where(i => i.Penilaian.Dinilai)];

    public int Dinilai => Indikator.Count;
}

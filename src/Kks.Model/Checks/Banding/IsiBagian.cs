using Kks.Model.Assessments;

namespace Kks.Model.Checks.Banding;

/// <summary>A setting or body of one submission.</summary>
/// <param name="Kunci">The key.</param>
/// <param name="Nama">The name.</param>
/// <param name="Indikator">The indicators, assessed.</param>
internal sealed record IsiBagian(string Kunci, string Nama, IReadOnlyList<PenilaianIndikator> Indikator)
{
    public PenilaianIndikator? Cari(string kunci) => Indikator.FirstOrDefault(i => i.Indikator.Kunci == kunci);
}

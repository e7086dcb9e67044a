using Kks.Model.Assessments;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Checks;

/// <summary>An answer that says something, with what the instrument asks of it and where it stands in the data.</summary>
/// <param name="Penilaian">The assessment of the indicator.</param>
/// <param name="Jawaban">The answer.</param>
/// <param name="Path">Its data path.</param>
/// <param name="Tatanan">The key of its setting; null for an item of a body.</param>
internal sealed record JawabanDiperiksa(PenilaianIndikator Penilaian, Jawaban Jawaban, string Path, string? Tatanan)
{
    public Indikator Indikator => Penilaian.Indikator;
}

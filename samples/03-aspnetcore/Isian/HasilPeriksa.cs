using Kks.Model.Assessments;
using Kks.Model.Submissions;

namespace AplikasiDaerah.Isian;

/// <summary>What came of checking a form.</summary>
/// <param name="Jawaban">The answer to save; null where anything in it is an error.</param>
/// <param name="Temuan">Everything found, errors first.</param>
/// <param name="Indikator">The assessment of the indicator as the form fills it.</param>
/// <param name="Tatanan">The assessment of its setting with it.</param>
public sealed record HasilPeriksa(Jawaban? Jawaban, IReadOnlyList<Temuan> Temuan, PenilaianIndikator Indikator, PenilaianTatanan Tatanan);

using Kks.Model.Assessments;
using Kks.Model.Submissions;
using Kks.Model.Validation;

namespace Kks.Model.Checks;

/// <summary>Submission -> its answers that say something and that the instrument knows, in the order of the data.</summary>
internal static class JawabanUsulan
{
    public static IEnumerable<JawabanDiperiksa> Semua(KonteksPemeriksaan konteks) => Tatanan(konteks).Concat(Badan(konteks));

    public static IEnumerable<JawabanDiperiksa> Tatanan(KonteksPemeriksaan konteks) =>
        konteks.Usulan.Tatanan.SelectMany((tatanan, i) => Pilih(
            konteks.Penilaian.Tatanan.FirstOrDefault(t => ReferenceEquals(t.Jawaban, tatanan))?.Indikator ?? [],
            tatanan.Indikator,
            FormattableString.Invariant($"tatanan[{i}].indikator"),
            tatanan.Kunci));

    private static IEnumerable<JawabanDiperiksa> Badan(KonteksPemeriksaan konteks) =>
        konteks.Usulan.Kelembagaan.SelectMany((badan, i) => Pilih(
            konteks.Penilaian.Kelembagaan.Badan.FirstOrDefault(b => ReferenceEquals(b.Jawaban, badan))?.Indikator ?? [],
            badan.Indikator,
            FormattableString.Invariant($"kelembagaan[{i}].indikator"),
            null));

    private static IEnumerable<JawabanDiperiksa> Pilih(
        IReadOnlyList<PenilaianIndikator> penilaian, IReadOnlyList<Jawaban> jawaban, string path, string? tatanan)
    {
        for (var i = 0; i < jawaban.Count; i++)
        {
            if (JawabanListRule.IsAnswered(jawaban[i]) && penilaian.FirstOrDefault(p => ReferenceEquals(p.Jawaban, jawaban[i])) is { } milik)
            {
                yield return new(milik, jawaban[i], FormattableString.Invariant($"{path}[{i}]"), tatanan);
            }
        }
    }
}

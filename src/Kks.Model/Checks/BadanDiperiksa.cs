using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Checks;

/// <summary>The answers for a body with what the instrument asks of it.</summary>
/// <param name="Badan">The body.</param>
/// <param name="Jawaban">The answers.</param>
/// <param name="Path">Their data path.</param>
internal sealed record BadanDiperiksa(Badan Badan, JawabanBadan Jawaban, string Path)
{
    /// <summary>Whether some item of the body asks for evidence of a kind.</summary>
    public bool Meminta(string jenis) => Badan.Indikator.Any(i => i.Bukti.Any(b => b.Jenis == jenis));

    /// <summary>The answers for bodies the instrument knows, in the order of the data.</summary>
    public static IEnumerable<BadanDiperiksa> Semua(KonteksPemeriksaan konteks) =>
        konteks.Usulan.Kelembagaan.SelectMany((jawaban, i) =>
            konteks.Instrumen.Kelembagaan.FirstOrDefault(b => b.Kunci == jawaban.Kunci) is { } badan
                ? [new BadanDiperiksa(badan, jawaban, FormattableString.Invariant($"kelembagaan[{i}]"))]
                : Array.Empty<BadanDiperiksa>());
}

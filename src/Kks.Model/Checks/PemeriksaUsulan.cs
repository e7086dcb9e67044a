using Kks.Model.Diagnostics;
using Kks.Model.Validation;

namespace Kks.Model.Checks;

/// <summary>
/// Says what verifiers would say: validated submission -> findings of the validators and of every checker -> one list, ordered and
/// with owners. Nothing is decided twice: what a validator reports no checker repeats. Immutable and thread-safe.
/// </summary>
/// <param name="options">Language and evidence; the defaults where null.</param>
/// <param name="tambahan">Further checkers, run after the built-in ones; none where null.</param>
public sealed class PemeriksaUsulan(PemeriksaanOptions? options = null, IReadOnlyList<IPemeriksa>? tambahan = null)
{
    private readonly PemeriksaanOptions options = options ?? new();
    private readonly IPemeriksa[] pemeriksa = [.. PemeriksaBawaan.Semua, .. tambahan ?? []];

    /// <summary>Checks a submission. What could be read is checked in spite of errors elsewhere, so that one run shows everything.</summary>
    /// <param name="validasi">What came of validating it.</param>
    public HasilPemeriksaan Periksa(UsulanValidationResult validasi)
    {
        ArgumentNullException.ThrowIfNull(validasi);
        if (validasi is not { Draft: { } usulan, Instrumen: { } instrumen })
        {
            return new() { Temuan = [.. validasi.Diagnostics.Select(d => new Temuan { Diagnosa = d, Kelompok = KelompokDiagnosa.Dari(d) })] };
        }

        var konteks = new KonteksPemeriksaan(usulan, instrumen, validasi.Source, options);
        var dasar = validasi.Diagnostics.Select(d => konteks.Temuan(KelompokDiagnosa.Dari(d), d)).ToArray();
        var salah = validasi.Diagnostics.Where(d => d.Severity == Severity.Error).ToArray();
        var temuan = PemeriksaanJalan.Dapat(salah)
            ? pemeriksa.SelectMany(p => p.Periksa(konteks)).Where(t => !PemeriksaanJalan.Dijelaskan(t, salah))
            : [];
        return new() { Usulan = usulan, Instrumen = instrumen, Temuan = [.. UrutanTemuan.Urutkan(dasar.Concat(temuan))] };
    }
}

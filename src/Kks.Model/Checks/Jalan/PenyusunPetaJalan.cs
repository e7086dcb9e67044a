using System.Globalization;
using Kks.Model.Assessments;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Checks.Jalan;

/// <summary>
/// Finds the road to an award: submission -> assessment -> conditions -> for each that fails the smallest set of better options.
/// Exact within the instrument's own scales and values. Immutable and thread-safe.
/// </summary>
/// <param name="options">The choices the instrument leaves open; null for the catalogue's defaults.</param>
/// <param name="culture">The language of the explanations; Indonesian where null.</param>
public sealed class PenyusunPetaJalan(PenilaianOptions? options = null, CultureInfo? culture = null)
{
    private readonly Penilai penilai = new(options);
    private readonly JalanTeks teks = new(culture ?? new PemeriksaanOptions().Culture);

    /// <summary>Finds the road.</summary>
    /// <param name="usulan">The submission.</param>
    /// <param name="instrumen">The instrument of its edition.</param>
    /// <param name="target">The key of the category aimed for, for example <c>wistara</c>.</param>
    /// <param name="tingkat">By whose options; the district's own by default.</param>
    /// <returns>The road; null where the edition has no such category.</returns>
    public PetaJalan? Susun(Usulan usulan, Instrumen instrumen, string target, Tingkat tingkat = Tingkat.Mandiri)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        ArgumentNullException.ThrowIfNull(instrumen);
        ArgumentNullException.ThrowIfNull(target);
        if (instrumen.Penghargaan.Kategori.FirstOrDefault(k => k.Kunci == target) is not { } kategori)
        {
            return null;
        }

        var penilaian = penilai.Nilai(usulan, instrumen);
        var wilayah = new SyaratWilayah(usulan, penilaian, tingkat, teks);
        var nilai = new SyaratNilai(usulan, penilaian, tingkat, teks);
        return new()
        {
            Kategori = kategori,
            Tingkat = tingkat,
            PenerapanPita = penilaian.PenerapanPita,
            Syarat = [.. SyaratKategori(instrumen, kategori).SelectMany(s => nilai.Susun(s) ?? wilayah.Susun(s))],
            Rawan = [.. penilaian.Pertentangan.Where(p => p.Pertentangan?.LebihTinggi == true)],
        };
    }

    /// <summary>Consecutive Wistara takes Wistara this time, too: then its conditions are met as well, each measure at its highest bound.</summary>
    private static IEnumerable<Syarat> SyaratKategori(Instrumen instrumen, KategoriPenghargaan kategori)
    {
        var wistara = kategori.Syarat.Any(s => s.Ukuran == JenisUkuran.WistaraBerturut)
            ? instrumen.Penghargaan.Kategori.FirstOrDefault(k => k.Kunci == RiwayatWistara.Kunci)?.Syarat ?? []
            : [];
        return kategori.Syarat.Concat(wistara).GroupBy(s => s.Ukuran, StringComparer.Ordinal).Select(g => g.MaxBy(s => s.Nilai)!);
    }
}

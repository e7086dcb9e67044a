using Kks.Model.Assessments;
using Kks.Model.Instruments;

namespace Kks.Model.Checks.Jalan;

/// <summary>An indicator that can improve, and the options that would improve it.</summary>
internal sealed class CalonJalan
{
    private CalonJalan(PenilaianIndikator penilaian, Tatanan? tatanan, Badan? badan, Opsi? kini, IReadOnlyList<Opsi> lebihBaik, CalonPerbaikan calon) =>
        (Penilaian, Tatanan, Badan, Kini, LebihBaik, Calon) = (penilaian, tatanan, badan, kini, lebihBaik, calon);

    public PenilaianIndikator Penilaian { get; }

    public Tatanan? Tatanan { get; }

    public Badan? Badan { get; }

    public Opsi? Kini { get; }

    /// <summary>The better options, in the order of the choices of <see cref="Calon"/>.</summary>
    public IReadOnlyList<Opsi> LebihBaik { get; }

    public CalonPerbaikan Calon { get; }

    /// <summary>What an indicator can become; null where it counts for nothing or is at its best.</summary>
    public static CalonJalan? Dari(PenilaianIndikator penilaian, Tingkat tingkat, decimal bobot, Tatanan? tatanan, Badan? badan)
    {
        var kini = penilaian.Nilai.Pada(tingkat) ?? 0m;
        var didukung = Math.Max(kini, penilaian.Hasil.Opsi?.Nilai ?? 0m);
        Opsi[] lebihBaik = [.. penilaian.Indikator.Skala.Where(o => o.Nilai > kini).DistinctBy(o => o.Nilai).Take(sbyte.MaxValue)];
        if (lebihBaik.Length == 0)
        {
            return null;
        }

        var pilihan = lebihBaik.Select(o => new PilihanPerbaikan((o.Nilai!.Value - kini) * bobot, lebihBaik.Count(l => l.Nilai > didukung && l.Nilai <= o.Nilai)));
        return new(penilaian, tatanan, badan, penilaian.Opsi.Pada(tingkat), lebihBaik, new([.. pilihan]));
    }
}

namespace Kks.Model.Assessments;

/// <summary>Counts how complete a set of assessed indicators is.</summary>
internal static class KelengkapanPenghitung
{
    public static Kelengkapan Hitung(IReadOnlyCollection<PenilaianIndikator> indikator) => new()
    {
        JumlahIndikator = indikator.Count,
        Terjawab = indikator.Count(i => i.AdaOpsi),
        Bernarasi = indikator.Count(i => i.AdaNarasi),
        PerluCapaian = indikator.Count(i => i.PerluCapaian),
        BerCapaian = indikator.Count(i => i.PerluCapaian && i.AdaCapaian),
        PerluBukti = indikator.Count(i => i.Indikator.Bukti.Count > 0),
        BerBukti = indikator.Count(i => i.Indikator.Bukti.Count > 0 && i.BuktiKurang.Count == 0),
        Lengkap = indikator.Count(i => i.Lengkap),
    };
}

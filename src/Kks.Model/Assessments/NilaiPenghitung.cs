namespace Kks.Model.Assessments;

/// <summary>Reckons the value of a set of assessed indicators: the sum of the chosen options' values over 100 times their number, as percent.</summary>
internal static class NilaiPenghitung
{
    /// <summary>The exact value at one level, an unanswered indicator counting 0; null where no indicator counts.</summary>
    public static Pecahan? Nilai(IReadOnlyCollection<PenilaianIndikator> indikator, Tingkat tingkat)
    {
        var dinilai = indikator.Count(i => i.Dinilai);
        return dinilai == 0 ? null : new(indikator.Sum(i => i.Nilai.Pada(tingkat) ?? 0m), dinilai);
    }

    /// <summary>The mean over the indicators that have a value at one level; null where none has.</summary>
    public static decimal? RerataTerjawab(IReadOnlyCollection<PenilaianIndikator> indikator, Tingkat tingkat)
    {
        var nilai = indikator.Select(i => i.Nilai.Pada(tingkat)).OfType<decimal>().ToArray();
        return nilai.Length == 0 ? null : nilai.Sum() / nilai.Length;
    }
}

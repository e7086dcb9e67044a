namespace Kks.Model.Checks.Jalan;

/// <summary>
/// The smallest set of improvements that adds up to a need: fewest candidates, then fewest rungs, then the greatest sum.
/// needed count by the largest gains -> table (count, rungs) -> greatest sum -> the choices on the way there.
/// </summary>
internal static class PerbaikanTerkecil
{
    // A catalogue may come from anyone; beyond this the table would cost seconds and hundreds of megabytes.
    private const long BatasSel = 60_000_000;

    /// <summary>Chooses.</summary>
    /// <param name="calon">What can improve.</param>
    /// <param name="kebutuhan">What the sum must reach; nothing is chosen where it is not above 0.</param>
    /// <returns>For each candidate the index of its choice or -1; null where even everything does not reach the need.</returns>
    public static HasilPerbaikan? Cari(IReadOnlyList<CalonPerbaikan> calon, decimal kebutuhan)
    {
        if (kebutuhan <= 0)
        {
            return new([.. calon.Select(_ => -1)], true);
        }

        if (JumlahTerkecil(calon, kebutuhan) is not { } jumlah)
        {
            return null;
        }

        var jenjang = calon.Select(c => c.JenjangTerbesar).OrderDescending().Take(jumlah).Sum();
        return (long)calon.Count * (jumlah + 1) * (jenjang + 1) > BatasSel
            ? new(Terbesar(calon, jumlah), false)
            : new(new TabelPerbaikan(calon, jumlah, jenjang).Cari(kebutuhan), true);
    }

    private static int? JumlahTerkecil(IReadOnlyList<CalonPerbaikan> calon, decimal kebutuhan)
    {
        var terkumpul = 0m;
        var jumlah = 0;
        foreach (var tambahan in calon.Select(c => c.TambahanTerbesar).OrderDescending())
        {
            terkumpul += tambahan;
            jumlah++;
            if (terkumpul >= kebutuhan)
            {
                return jumlah;
            }
        }

        return null;
    }

    private static int[] Terbesar(IReadOnlyList<CalonPerbaikan> calon, int jumlah)
    {
        var terpilih = Enumerable.Range(0, calon.Count).OrderByDescending(i => calon[i].TambahanTerbesar).Take(jumlah).ToHashSet();
        return [.. calon.Select((c, i) => terpilih.Contains(i) ? IndeksTerbesar(c) : -1)];
    }

    private static int IndeksTerbesar(CalonPerbaikan calon) =>
        Enumerable.Range(0, calon.Pilihan.Count).MaxBy(i => calon.Pilihan[i].Tambahan);
}

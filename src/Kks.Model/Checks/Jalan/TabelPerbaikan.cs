namespace Kks.Model.Checks.Jalan;

/// <summary>For each number of candidates and rungs the greatest sum, and the choices that made it.</summary>
internal sealed class TabelPerbaikan
{
    private const sbyte Dilewati = -1;

    private readonly IReadOnlyList<CalonPerbaikan> calon;
    private readonly int jumlah;
    private readonly int jenjang;
    private readonly decimal?[,] terbesar;
    private readonly sbyte[][,] pilihan;

    public TabelPerbaikan(IReadOnlyList<CalonPerbaikan> calon, int jumlah, int jenjang)
    {
        (this.calon, this.jumlah, this.jenjang) = (calon, jumlah, jenjang);
        terbesar = new decimal?[jumlah + 1, jenjang + 1];
        terbesar[0, 0] = 0m;
        pilihan = [.. calon.Select(Tambah)];
    }

    /// <summary>The choices of the smallest cell that reaches a need; one of exactly the most candidates does.</summary>
    public int[] Cari(decimal kebutuhan)
    {
        var rungs = Enumerable.Range(0, jenjang + 1).First(j => terbesar[jumlah, j] >= kebutuhan);
        return Telusuri(jumlah, rungs);
    }

    /// <summary>Takes one more candidate in, from the greatest cell down so that it is taken once.</summary>
    private sbyte[,] Tambah(CalonPerbaikan satu)
    {
        var dipilih = new sbyte[jumlah + 1, jenjang + 1];
        for (var j = jumlah; j >= 0; j--)
        {
            for (var r = jenjang; r >= 0; r--)
            {
                dipilih[j, r] = j == 0 ? Dilewati : Terbaik(satu, j, r);
            }
        }

        return dipilih;
    }

    private sbyte Terbaik(CalonPerbaikan satu, int j, int r)
    {
        var terpilih = Dilewati;
        for (var p = 0; p < satu.Pilihan.Count; p++)
        {
            var (tambahan, naik) = satu.Pilihan[p];
            if (naik <= r && terbesar[j - 1, r - naik] + tambahan is { } sum && !(sum <= terbesar[j, r]))
            {
                terbesar[j, r] = sum;
                terpilih = (sbyte)p;
            }
        }

        return terpilih;
    }

    private int[] Telusuri(int j, int r)
    {
        var hasil = new int[calon.Count];
        for (var i = calon.Count - 1; i >= 0; i--)
        {
            hasil[i] = pilihan[i][j, r];
            if (hasil[i] >= 0)
            {
                r -= calon[i].Pilihan[hasil[i]].Jenjang;
                j--;
            }
        }

        return hasil;
    }
}

using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Assessments;

/// <summary>Evidence an answer gives, by kind and data years; for bodies also their decrees, plans, budgets and office.</summary>
/// <param name="Jenis">The kind.</param>
/// <param name="Tahun">The data years it covers.</param>
internal sealed record BuktiTersedia(string Jenis, IReadOnlyList<int> Tahun)
{
    public static IReadOnlyList<BuktiTersedia> Dari(Jawaban? jawaban) =>
        jawaban is null ? [] : [.. jawaban.Bukti.Select(bukti => new BuktiTersedia(bukti.Jenis, bukti.TahunData))];

    public static IReadOnlyList<BuktiTersedia> Dari(JawabanBadan? badan, Jawaban? jawaban)
    {
        List<BuktiTersedia> hasil = [.. Dari(jawaban)];
        if (badan is null)
        {
            return hasil;
        }

        hasil.AddRange(badan.Sk.Select(_ => new BuktiTersedia("sk", [])));
        hasil.AddRange(badan.RencanaKerja.Select(rencana => new BuktiTersedia("rencana-kerja", [rencana.Tahun])));
        hasil.AddRange(badan.Anggaran.Select(anggaran => new BuktiTersedia("anggaran", [anggaran.Tahun])));
        if (badan.Sekretariat is { Foto: not null })
        {
            hasil.Add(new("foto", []));
        }

        return hasil;
    }

    /// <summary>What is asked for and not there: no piece of the kind, or a year of it that no piece covers.</summary>
    public static IReadOnlyList<BuktiDiminta> Kurang(IReadOnlyList<BuktiDiminta> diminta, IReadOnlyList<BuktiTersedia> tersedia) =>
        [.. diminta.Where(permintaan => !permintaan.Bersyarat && !Terpenuhi(permintaan, [.. tersedia.Where(bukti => bukti.Jenis == permintaan.Jenis)]))];

    private static bool Terpenuhi(BuktiDiminta permintaan, BuktiTersedia[] sejenis) =>
        sejenis.Length > 0 && permintaan.Tahun.All(tahun => sejenis.Any(bukti => bukti.Tahun.Contains(tahun)));
}

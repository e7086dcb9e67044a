using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Assessments;

/// <summary>Evidence an answer gives, by kind and data years; for bodies also their decrees, plans, budgets and office.</summary>
/// <param name="Jenis">The kind.</param>
/// <param name="Tahun">The data years it covers.</param>
internal sealed record BuktiTersedia(string Jenis, IReadOnlyList<int> Tahun)
{
    /// <summary>What an indicator asks for and an answer lacks: no piece of the kind, or a year of it that no piece covers. The only place that decides it.</summary>
    /// <param name="indikator">The indicator.</param>
    /// <param name="jawaban">The answer; null for none.</param>
    /// <param name="badan">The body the item belongs to; null for an indicator of a setting.</param>
    public static IReadOnlyList<BuktiDiminta> Kurang(Indikator indikator, Jawaban? jawaban, JawabanBadan? badan)
    {
        var tersedia = Dari(badan, jawaban);
        return [.. indikator.Bukti.Where(permintaan => !permintaan.Bersyarat && !Terpenuhi(permintaan, [.. tersedia.Where(bukti => bukti.Jenis == permintaan.Jenis)]))];
    }

    private static IReadOnlyList<BuktiTersedia> Dari(Jawaban? jawaban) =>
        jawaban is null ? [] : [.. jawaban.Bukti.Select(bukti => new BuktiTersedia(bukti.Jenis, bukti.TahunData))];

    private static List<BuktiTersedia> Dari(JawabanBadan? badan, Jawaban? jawaban)
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

    private static bool Terpenuhi(BuktiDiminta permintaan, BuktiTersedia[] sejenis) =>
        sejenis.Length > 0 && permintaan.Tahun.All(tahun => sejenis.Any(bukti => bukti.Tahun.Contains(tahun)));
}

using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Rules;

/// <summary>The numbers of an answer that rules look at: results of the first and last data year, and the value of an outside threshold.</summary>
internal sealed record AngkaJawaban
{
    public int? TahunAwal { get; private init; }

    public int? TahunAkhir { get; private init; }

    public Capaian? CapaianAwal { get; private init; }

    public Capaian? CapaianAkhir { get; private init; }

    public decimal? Awal { get; private init; }

    public decimal? Akhir { get; private init; }

    public decimal? Ambang { get; private init; }

    public static AngkaJawaban Dari(Indikator indikator, Jawaban? jawaban, IReadOnlyList<int> tahunData)
    {
        var capaian = jawaban?.Capaian ?? [];
        var tahun = tahunData.Count > 0 ? tahunData : [.. capaian.Select(c => c.Tahun).Distinct().Order().TakeLast(2)];
        int? akhir = tahun.Count > 0 ? tahun[^1] : null;
        int? awal = tahun.Count > 1 ? tahun[^2] : null;
        var capaianAwal = capaian.FirstOrDefault(c => c.Tahun == awal);
        var capaianAkhir = capaian.FirstOrDefault(c => c.Tahun == akhir);
        return new()
        {
            TahunAwal = awal,
            TahunAkhir = akhir,
            CapaianAwal = capaianAwal,
            CapaianAkhir = capaianAkhir,
            Awal = NilaiCapaian(indikator, capaianAwal),
            Akhir = NilaiCapaian(indikator, capaianAkhir),
            Ambang = jawaban?.Ambang?.Nilai,
        };
    }

    /// <summary>The result as given, or the percentage its numerator and denominator make.</summary>
    private static decimal? NilaiCapaian(Indikator indikator, Capaian? capaian) => capaian switch
    {
        { Nilai: { } nilai } => nilai,
        { Pembilang: { } pembilang, Penyebut: { } penyebut } when penyebut != 0 && indikator.Satuan == "persen" => 100m * pembilang / penyebut,
        _ => null,
    };
}

using System.Globalization;
using System.Text;
using Kks.Model.Instruments;
using Kks.Model.Rules;
using Kks.Model.Submissions;

namespace Kks.Model.Tests.Rules;

/// <summary>
/// Tries every scale that goes by numbers on every case it can tell apart: each bound, each gap between bounds, and the three directions.
/// Conditions only compare, so the cases are exhaustive.
/// </summary>
public sealed class SkalaTests
{
    private const decimal AcuanContoh = 50m;

    [Theory]
    [InlineData("2025", 86)]
    [InlineData("2023-2024", 88)]
    public void Every_case_supports_one_option_or_is_an_open_case_we_know_by_name(string edisi, int jumlah)
    {
        var instrumen = KatalogInstrumen.Bawaan.Cari(edisi)!;
        var laporan = new StringBuilder();
        var diuji = 0;
        foreach (var tatanan in instrumen.Tatanan)
        {
            foreach (var indikator in tatanan.Indikator.Where(i => i.Aturan.Jenis != JenisAturan.Pilihan))
            {
                diuji++;
                var celah = Celah(indikator);
                if (celah.Count > 0)
                {
                    var diam = indikator.Catatan is null ? " (tanpa catatan)" : "";
                    laporan.Append(CultureInfo.InvariantCulture, $"{tatanan.Kunci}/{indikator.Kunci}{diam}\n");
                    celah.ForEach(baris => laporan.Append("  ").Append(baris).Append('\n'));
                }
            }
        }

        Assert.Equal(jumlah, diuji);
        Snapshot.Verify(laporan.ToString(), edisi);
    }

    /// <summary>What the editions without indicators of their own get from the user is tried by the same evaluator.</summary>
    [Fact]
    public void Every_indicator_of_every_edition_is_tried_or_left_to_a_person()
    {
        var diuji = new Dictionary<string, int>();
        foreach (var instrumen in KatalogInstrumen.Bawaan.Edisi.Select(e => KatalogInstrumen.Bawaan.Cari(e)!))
        {
            var semua = instrumen.Tatanan.SelectMany(t => t.Indikator).Concat(instrumen.Kelembagaan.SelectMany(b => b.Indikator)).ToList();
            diuji[instrumen.Edisi] = semua.Count;
            Assert.All(semua.Where(i => i.Aturan.Jenis == JenisAturan.Pilihan), i => Assert.Equal(StatusAturan.Manual, AturanEvaluator.Evaluate(i, null, [2023, 2024]).Status));
            Assert.All(semua.Where(i => i.Aturan.Jenis != JenisAturan.Pilihan), i => Assert.Contains(i, instrumen.Tatanan.SelectMany(t => t.Indikator)));
        }

        Assert.Equal((152, 167), (diuji["2025"], diuji["2023-2024"]));
    }

    [Theory]
    [InlineData("2025")]
    [InlineData("2023-2024")]
    public void An_open_case_has_a_name_and_a_sentence_and_is_shown_to_whoever_claims_an_option(string edisi)
    {
        var instrumen = KatalogInstrumen.Bawaan.Cari(edisi)!;
        var (awal, akhir) = (instrumen.TahunData[0], instrumen.TahunData[1]);
        var terbuka = 0;
        foreach (var tatanan in instrumen.Tatanan)
        {
            foreach (var indikator in tatanan.Indikator.Where(i => i.Aturan.Jenis != JenisAturan.Pilihan))
            {
                foreach (var (selang, arah) in Bagian(indikator).SelectMany(s => ArahTerpakai(indikator).Select(a => (s, a))).Where(k => Nilai(indikator, k.s, k.a).Length > 0))
                {
                    terbuka++;
                    var hasil = AturanEvaluator.Evaluate(indikator, Jawaban(indikator, selang, arah, awal, akhir), instrumen.TahunData);
                    Assert.True(hasil is { Status: StatusAturan.Terbuka, Alasan: not null, Opsi: null } && hasil.Keterangan.EndsWith('.'), indikator.Kunci);
                }
            }
        }

        Assert.True(terbuka > 50, $"Only {terbuka} open cases.");
    }

    private static List<string> Celah(Indikator indikator)
    {
        var bagian = Bagian(indikator);
        return
        [
            .. from arah in ArahTerpakai(indikator)
               from celah in Gabung([.. bagian.Select(b => (b, Hasil: Nilai(indikator, b, arah)))])
               select (arah is null ? "" : arah.Value.ToString().ToLowerInvariant() + ", ") + celah,
        ];
    }

    private static Arah?[] ArahTerpakai(Indikator indikator) =>
        indikator.Skala.Any(o => o.Bila is not null && BilaParser.Parse(o.Bila).Bila!.MemakaiTren) ? [Arah.Naik, Arah.Tetap, Arah.Turun] : [null];

    /// <summary>Puts neighbours with the same outcome together and keeps those no single option answers.</summary>
    private static IEnumerable<string> Gabung(List<(Selang Selang, string Hasil)> bagian)
    {
        for (var i = 0; i < bagian.Count;)
        {
            var akhir = i;
            while (akhir + 1 < bagian.Count && bagian[akhir + 1].Hasil == bagian[i].Hasil)
            {
                akhir++;
            }

            if (bagian[i].Hasil.Length > 0)
            {
                yield return $"{Selang.Tulis(bagian[i].Selang, bagian[akhir].Selang)}: {bagian[i].Hasil}";
            }

            i = akhir + 1;
        }
    }

    private static string Nilai(Indikator indikator, Selang selang, Arah? arah)
    {
        var akhir = selang.Wakil;
        var awal = Awal(akhir, arah);
        if (awal < 0 || awal > Terbesar(indikator))
        {
            return "";
        }

        var hasil = AturanEvaluator.Evaluate(indikator, Jawaban(indikator, selang, arah, 2023, 2024), [2023, 2024]);
        return hasil.Status switch
        {
            StatusAturan.Didukung => "",
            StatusAturan.Terbuka when hasil.Cocok.Count > 1 => "beberapa opsi " + string.Join("/", hasil.Cocok.Select(indikator.HurufOpsi)),
            StatusAturan.Terbuka => hasil.Alasan switch
            {
                AlasanTerbuka.TepatAmbang => "tepat sama dengan ambang",
                AlasanTerbuka.AmbangTidakTerbanding => "ambang tidak terbanding",
                _ => "tanpa opsi",
            },
            var lain => throw new InvalidOperationException($"{indikator.Kunci} {akhir}: {lain}"),
        };
    }

    private static decimal? Awal(decimal akhir, Arah? arah) =>
        arah switch { Arah.Naik => akhir - 0.001m, Arah.Turun => akhir + 0.001m, Arah.Tetap => akhir, _ => null };

    private static Jawaban Jawaban(Indikator indikator, Selang selang, Arah? arah, int tahunAwal, int tahunAkhir) => new()
    {
        Kunci = indikator.Kunci,
        Capaian = [new() { Tahun = tahunAwal, Nilai = Awal(selang.Wakil, arah) }, new() { Tahun = tahunAkhir, Nilai = selang.Wakil }],
        Ambang = indikator.Aturan.Ambang is { Acuan: not null, Nilai: null } ? new() { Nilai = AcuanContoh } : null,
    };

    /// <summary>The greatest result there can be; null where there is no end.</summary>
    private static decimal? Terbesar(Indikator indikator) => indikator.Satuan == "persen" ? 100m : null;

    private static List<Selang> Bagian(Indikator indikator)
    {
        decimal[] batas =
        [
            .. indikator.Skala.SelectMany(o => o.Bila is null ? [] : Batas(BilaParser.Parse(o.Bila).Bila!))
                .Append(indikator.Aturan.Ambang?.Nilai ?? (indikator.Aturan.Ambang?.Acuan is null ? 0 : AcuanContoh))
                .Append(0).Append(Terbesar(indikator) ?? 0).Distinct().Order(),
        ];
        List<Selang> bagian = [];
        for (var i = 0; i < batas.Length; i++)
        {
            bagian.Add(new(batas[i], batas[i]));
            if (batas[i] != Terbesar(indikator))
            {
                bagian.Add(new(batas[i], i + 1 < batas.Length ? batas[i + 1] : null, Terbuka: true));
            }
        }

        return bagian;
    }

    private static IEnumerable<decimal> Batas(Bila bila) => bila switch
    {
        BilaBanding banding => [banding.Batas],
        BilaDan dan => Batas(dan.Kiri).Concat(Batas(dan.Kanan)),
        BilaAtau atau => Batas(atau.Kiri).Concat(Batas(atau.Kanan)),
        BilaBukan bukan => Batas(bukan.Isi),
        _ => [],
    };

    private sealed record Selang(decimal Bawah, decimal? Atas, bool Terbuka = false)
    {
        public decimal Wakil => !Terbuka ? Bawah : Atas is { } atas ? (Bawah + atas) / 2 : Bawah + 1;

        public static string Tulis(Selang awal, Selang akhir)
        {
            var kiri = $"{(awal.Terbuka ? "di atas" : "dari")} {awal.Bawah.ToString(CultureInfo.InvariantCulture)}";
            return (awal, akhir) switch
            {
                (_, { Atas: null }) => kiri,
                ({ Terbuka: false }, { Terbuka: false }) when awal == akhir => $"tepat {awal.Bawah.ToString(CultureInfo.InvariantCulture)}",
                _ => $"{kiri} {(akhir.Terbuka ? "sampai di bawah" : "sampai")} {akhir.Atas.GetValueOrDefault().ToString(CultureInfo.InvariantCulture)}",
            };
        }
    }
}

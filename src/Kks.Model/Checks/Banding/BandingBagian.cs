using Kks.Model.Assessments;

namespace Kks.Model.Checks.Banding;

/// <summary>Compares the settings, or the bodies, of two submissions by what recurs.</summary>
internal sealed class BandingBagian(IReadOnlyList<PadananBagian> padanan, Tingkat tingkat)
{
    public IEnumerable<BandingIndikator> Susun(IReadOnlyList<IsiBagian> lama, IReadOnlyList<IsiBagian> baru)
    {
        foreach (var kini in baru)
        {
            foreach (var butir in Bagian(lama, kini))
            {
                yield return butir;
            }
        }

        // A setting the newer edition has no heir for is gone as a whole.
        foreach (var bagian in lama.Where(l => !padanan.Any(p => p.Lama == l.Kunci && baru.Any(b => b.Kunci == p.Baru))))
        {
            foreach (var indikator in bagian.Indikator)
            {
                yield return Hilang(bagian, indikator);
            }
        }
    }

    private IEnumerable<BandingIndikator> Bagian(IReadOnlyList<IsiBagian> lama, IsiBagian kini)
    {
        var asal = (from p in padanan
                    where p.Baru == kini.Kunci
                    from bagian in lama
                    where bagian.Kunci == p.Lama
                    select (Bagian: bagian, p.Padanan)).ToArray();
        foreach (var indikator in kini.Indikator)
        {
            var dahulu = (from a in asal
                          from p in a.Padanan
                          where p.Baru == indikator.Indikator.Kunci
                          let milik = a.Bagian.Cari(p.Lama)
                          where milik is not null
                          select (Padanan: p, Penilaian: milik)).ToArray();
            yield return Satu(kini, indikator, dahulu);
        }

        foreach (var (bagian, daftar) in asal)
        {
            foreach (var hilang in bagian.Indikator.Where(i => !daftar.Any(p => p.Lama == i.Indikator.Kunci)))
            {
                yield return Hilang(bagian, hilang);
            }
        }
    }

    private BandingIndikator Satu(IsiBagian bagian, PenilaianIndikator kini, (Padanan Padanan, PenilaianIndikator Penilaian)[] dahulu)
    {
        var dasar = new BandingIndikator { Bagian = bagian.Kunci, NamaBagian = bagian.Nama, Kini = kini, Dahulu = [.. dahulu.Select(d => d.Penilaian)], Hasil = HasilBanding.Baru };
        if (dahulu.Length == 0)
        {
            return dasar;
        }

        string[] catatan = [.. dahulu.Select(d => d.Penilaian.Jawaban?.Catatan).OfType<string>().Where(c => !string.IsNullOrWhiteSpace(c)).Select(c => c.Trim())];
        var berdampingan = dasar with
        {
            Jenis = dahulu.Max(d => d.Padanan.Jenis),
            CatatanPadanan = dahulu[0].Padanan.Catatan,
            Hasil = HasilBanding.TidakTerbanding,
            CatatanDahulu = catatan.Length == 0 ? null : string.Join('\n', catatan),
            CatatanDijawab = catatan.Length == 0 ? null : !string.IsNullOrWhiteSpace(kini.Jawaban?.Tanggapan),
        };
        return dahulu is [var (satu, penilaian)] && satu.Jenis != JenisPadanan.Sebagian
            ? NilaiBanding.Bandingkan(berdampingan, penilaian, kini, tingkat)
            : berdampingan;
    }

    private static BandingIndikator Hilang(IsiBagian bagian, PenilaianIndikator indikator) => new()
    {
        Bagian = bagian.Kunci,
        NamaBagian = bagian.Nama,
        Dahulu = [indikator],
        Hasil = HasilBanding.Hilang,
        CatatanDahulu = indikator.Jawaban?.Catatan?.Trim(),
    };
}

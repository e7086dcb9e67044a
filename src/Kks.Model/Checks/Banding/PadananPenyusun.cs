using Kks.Model.Instruments;

namespace Kks.Model.Checks.Banding;

/// <summary>Matches two instruments without a table: within one edition by key, between editions only what has the same title in the same setting.</summary>
internal static class PadananPenyusun
{
    public static PadananEdisi Susun(Instrumen lama, Instrumen baru)
    {
        var seedisi = lama.Edisi == baru.Edisi;
        return new()
        {
            EdisiLama = lama.Edisi,
            EdisiBaru = baru.Edisi,
            Tatanan = [.. Bagian(lama.Tatanan.Select(t => (t.Kunci, t.Indikator)), [.. baru.Tatanan.Select(t => (t.Kunci, t.Indikator))], seedisi)],
            Kelembagaan = [.. Bagian(lama.Kelembagaan.Select(b => (b.Kunci, b.Indikator)), [.. baru.Kelembagaan.Select(b => (b.Kunci, b.Indikator))], seedisi)],
        };
    }

    private static IEnumerable<PadananBagian> Bagian(
        IEnumerable<(string Kunci, IReadOnlyList<Indikator> Indikator)> lama, (string Kunci, IReadOnlyList<Indikator> Indikator)[] baru, bool seedisi) =>
        from l in lama
        from b in baru
        where l.Kunci == b.Kunci
        select new PadananBagian
        {
            Lama = l.Kunci,
            Baru = b.Kunci,
            Padanan =
            [
                .. from i in l.Indikator
                   let j = b.Indikator.FirstOrDefault(k => seedisi ? k.Kunci == i.Kunci : string.Equals(k.Nama, i.Nama, StringComparison.OrdinalIgnoreCase))
                   where j is not null
                   select new Padanan { Lama = i.Kunci, Baru = j.Kunci, Jenis = i.Satuan == j.Satuan ? JenisPadanan.Sama : JenisPadanan.Serupa, JudulSama = i.Nama == j.Nama },
            ],
        };
}

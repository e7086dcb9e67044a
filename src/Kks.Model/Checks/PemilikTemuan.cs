using Kks.Model.Data;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Checks;

/// <summary>Tells by a finding's data path which setting, body, indicator and agency it belongs to.</summary>
internal sealed class PemilikTemuan(Usulan usulan, Instrumen instrumen)
{
    private const string Indikator = "indikator";

    public Temuan Beri(Temuan temuan)
    {
        var langkah = Langkah(DataPath.Parse(temuan.Diagnosa.Path));
        return langkah switch
        {
            [{ Name: "tatanan" }, { Name: null } nomor, .. var sisa] when nomor.Index < usulan.Tatanan.Count =>
                Tatanan(temuan, usulan.Tatanan[nomor.Index], sisa),
            [{ Name: "kelembagaan" }, { Name: null } nomor, .. var sisa] when nomor.Index < usulan.Kelembagaan.Count =>
                Badan(temuan, usulan.Kelembagaan[nomor.Index], sisa),
            [{ Name: "perangkatDaerah" }, { Name: null } nomor, ..] when nomor.Index < usulan.PerangkatDaerah.Count =>
                temuan with { PerangkatDaerah = usulan.PerangkatDaerah[nomor.Index].Kunci },
            _ => temuan,
        };
    }

    private Temuan Tatanan(Temuan temuan, JawabanTatanan tatanan, DataPath[] sisa)
    {
        var dikenal = instrumen.Tatanan.FirstOrDefault(t => t.Kunci == tatanan.Kunci)?.Indikator ?? [];
        return Jawaban(temuan with { Tatanan = tatanan.Kunci }, tatanan.Indikator, dikenal, sisa);
    }

    private Temuan Badan(Temuan temuan, JawabanBadan badan, DataPath[] sisa)
    {
        var dikenal = instrumen.Kelembagaan.FirstOrDefault(b => b.Kunci == badan.Kunci)?.Indikator ?? [];
        return Jawaban(temuan with { Badan = badan.Kunci }, badan.Indikator, dikenal, sisa);
    }

    private static Temuan Jawaban(Temuan temuan, IReadOnlyList<Jawaban> jawaban, IReadOnlyList<Indikator> dikenal, DataPath[] sisa)
    {
        if (sisa is not [{ Name: Indikator }, { Name: null } nomor, ..] || nomor.Index >= jawaban.Count)
        {
            return temuan;
        }

        var milik = jawaban[nomor.Index];
        return temuan with
        {
            Indikator = milik.Kunci,
            Nomor = dikenal.FirstOrDefault(i => i.Kunci == milik.Kunci)?.Nomor,
            PerangkatDaerah = milik.PerangkatDaerah,
        };
    }

    private static DataPath[] Langkah(DataPath? path)
    {
        List<DataPath> langkah = [];
        for (var kini = path; kini is not null; kini = kini.Parent)
        {
            langkah.Insert(0, kini);
        }

        return [.. langkah];
    }
}

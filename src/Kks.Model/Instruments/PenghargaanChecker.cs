using Kks.Model.Diagnostics;
using Kks.Model.Rules;

namespace Kks.Model.Instruments;

/// <summary>Checks the award of a catalogue: categories in order, conditions known, defaults among the choices.</summary>
internal static class PenghargaanChecker
{
    public static void Check(Penghargaan penghargaan, InstrumenFindings temuan)
    {
        var kategori = penghargaan.Kategori;
        temuan.CheckKeys(kategori, k => k.Kunci, "penghargaan.kategori");
        for (var i = 0; i < kategori.Count; i++)
        {
            if (kategori[i].Urutan != i + 1)
            {
                temuan.Error(InstrumenCodes.CategoryOrder, $"penghargaan.kategori[{i}].urutan", null, kategori[i].Kunci, kategori[i].Urutan);
            }

            Check(kategori[i].Syarat, $"penghargaan.kategori[{i}].syarat", temuan);
        }

        Check(penghargaan.Ketentuan, temuan);
    }

    private static void Check(IReadOnlyList<Syarat> syarat, string path, InstrumenFindings temuan)
    {
        for (var i = 0; i < syarat.Count; i++)
        {
            var ukuran = syarat[i].Ukuran;
            if (!JenisUkuran.Semua.Contains(ukuran))
            {
                temuan.Error(
                    InstrumenCodes.AwardCondition + ".ukuran",
                    $"{path}[{i}].ukuran",
                    temuan.Nearest(ukuran, JenisUkuran.Semua),
                    Excerpt.Of(ukuran),
                    string.Join(", ", JenisUkuran.Semua));
            }

            if (syarat[i].Banding.BacaPembanding() is null)
            {
                temuan.Error(InstrumenCodes.AwardCondition + ".banding", $"{path}[{i}].banding", null, Excerpt.Of(syarat[i].Banding));
            }
        }
    }

    private static void Check(IReadOnlyList<Ketentuan> ketentuan, InstrumenFindings temuan)
    {
        temuan.CheckKeys(ketentuan, k => k.Kunci, "penghargaan.ketentuan");
        for (var i = 0; i < ketentuan.Count; i++)
        {
            if (ketentuan[i] is { Bawaan: { } bawaan, Pilihan: var pilihan } && !pilihan.Contains(bawaan))
            {
                temuan.Error(
                    InstrumenCodes.Default, $"penghargaan.ketentuan[{i}].bawaan", null, Excerpt.Of(bawaan), string.Join(", ", pilihan));
            }
        }
    }
}

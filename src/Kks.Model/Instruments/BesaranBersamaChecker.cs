using Kks.Model.Diagnostics;

namespace Kks.Model.Instruments;

/// <summary>Checks the shared quantities of a catalogue: they name indicators with a denominator, and fields of the general data.</summary>
internal static class BesaranBersamaChecker
{
    public static void Check(Instrumen instrumen, InstrumenFindings temuan)
    {
        temuan.CheckKeys(instrumen.BesaranBersama, b => b.Kunci, "besaranBersama");
        for (var i = 0; i < instrumen.BesaranBersama.Count; i++)
        {
            var besaran = instrumen.BesaranBersama[i];
            if (besaran.DataUmum is { } isian && !BesaranDataUmum.Semua.Contains(isian))
            {
                temuan.Error(
                    InstrumenCodes.SharedQuantity + ".dataUmum",
                    $"besaranBersama[{i}].dataUmum",
                    temuan.Nearest(isian, BesaranDataUmum.Semua),
                    Excerpt.Of(isian),
                    string.Join(", ", BesaranDataUmum.Semua));
            }

            for (var j = 0; j < besaran.Penyebut.Count; j++)
            {
                var rujukan = besaran.Penyebut[j];
                if (!instrumen.Tatanan.Any(t => t.Kunci == rujukan.Tatanan && t.Indikator.Any(k => k.Kunci == rujukan.Indikator && k.Penyebut is not null)))
                {
                    temuan.Error(
                        InstrumenCodes.SharedQuantity, $"besaranBersama[{i}].penyebut[{j}]", null, Excerpt.Of(rujukan.Tatanan), Excerpt.Of(rujukan.Indikator));
                }
            }
        }
    }
}

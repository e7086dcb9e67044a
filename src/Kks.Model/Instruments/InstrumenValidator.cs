using System.Globalization;
using Kks.Model.Data;
using Kks.Model.Diagnostics;

namespace Kks.Model.Instruments;

/// <summary>
/// Checks a catalogue as a whole: counts where it states them, keys and numbers unique, scales best first, conditions that parse,
/// thresholds complete, kinds of evidence and award measures known. One validator for built-in and own catalogues. Thread-safe.
/// </summary>
public static class InstrumenValidator
{
    /// <summary>Everything wrong with a catalogue, in its order; empty where nothing is.</summary>
    /// <param name="instrumen">The catalogue.</param>
    /// <param name="source">Where its values are written; null where they are in no file.</param>
    /// <param name="culture">The language of the messages; Indonesian where null.</param>
    public static IReadOnlyList<Diagnostic> Validate(Instrumen instrumen, SourceMap? source = null, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(instrumen);
        var temuan = new InstrumenFindings(source ?? SourceMap.None, culture ?? DataReaderOptions.Default.Culture);
        CheckWhole(instrumen, temuan);
        var indikator = new IndikatorChecker(instrumen, temuan);
        for (var i = 0; i < instrumen.Kelembagaan.Count; i++)
        {
            var badan = instrumen.Kelembagaan[i];
            CheckGroup(badan.Kunci, badan.JumlahIndikator, badan.Indikator, $"kelembagaan[{i}]", instrumen, temuan);
            indikator.Check(badan.Indikator, $"kelembagaan[{i}].indikator");
        }

        for (var i = 0; i < instrumen.Tatanan.Count; i++)
        {
            var tatanan = instrumen.Tatanan[i];
            CheckGroup(tatanan.Kunci, tatanan.JumlahIndikator, tatanan.Indikator, $"tatanan[{i}]", instrumen, temuan);
            if (tatanan.Indikator.Count == 0 && !instrumen.IndikatorDiisiPengguna)
            {
                temuan.Error(InstrumenCodes.NoIndicators, $"tatanan[{i}]", null, tatanan.Kunci);
            }

            indikator.Check(tatanan.Indikator, $"tatanan[{i}].indikator");
        }

        BesaranBersamaChecker.Check(instrumen, temuan);
        PenghargaanChecker.Check(instrumen.Penghargaan, temuan);
        return temuan.Items;
    }

    private static void CheckWhole(Instrumen instrumen, InstrumenFindings temuan)
    {
        if (instrumen.JumlahTatanan is { } jumlah && jumlah != instrumen.Tatanan.Count)
        {
            temuan.Error(InstrumenCodes.Count + ".tatanan", "jumlahTatanan", null, jumlah, instrumen.Tatanan.Count);
        }

        if (instrumen.TahunData.Zip(instrumen.TahunData.Skip(1)).Any(pasangan => pasangan.First >= pasangan.Second))
        {
            temuan.Error(InstrumenCodes.DataYears, "tahunData");
        }

        temuan.CheckKeys(instrumen.JenisBukti, jenis => jenis.Kunci, "jenisBukti");
        temuan.CheckKeys(instrumen.Kelembagaan, badan => badan.Kunci, "kelembagaan");
        temuan.CheckKeys(instrumen.Tatanan, tatanan => tatanan.Kunci, "tatanan");
        temuan.CheckNumbers(instrumen.Tatanan, tatanan => tatanan.Nomor, "tatanan");
    }

    private static void CheckGroup(
        string kunci, int? jumlah, IReadOnlyList<Indikator> indikator, string path, Instrumen instrumen, InstrumenFindings temuan)
    {
        var menungguPengguna = instrumen.IndikatorDiisiPengguna && indikator.Count == 0;
        if (jumlah is { } disebut && disebut != indikator.Count && !menungguPengguna)
        {
            temuan.Error(InstrumenCodes.Count + ".indikator", path + ".jumlahIndikator", null, kunci, disebut, indikator.Count);
        }

        temuan.CheckKeys(indikator, i => i.Kunci, path + ".indikator");
        temuan.CheckNumbers(indikator, i => i.Nomor, path + ".indikator");
    }
}

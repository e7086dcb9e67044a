using System.Globalization;
using Kks.Model.Instruments;
using Kks.Model.Rules;

namespace Kks.Reporting.Narratives;

/// <summary>Argues the rule that is scored: the direction asked for and the threshold, and whether the numbers meet them.</summary>
internal static class RuleSentences
{
    public static IEnumerable<string> Make(NarrativeFacts facts, SatuanTeks satuan, Ragam ragam)
    {
        var aturan = facts.Penilaian.Indikator.Aturan;
        return
        [
            .. aturan.Jenis is JenisAturan.Tren or JenisAturan.TrenAmbang ? Direction(facts, satuan, ragam) : [],
            .. aturan.Jenis is JenisAturan.Ambang or JenisAturan.TrenAmbang ? Threshold(facts, satuan, ragam) : [],
        ];
    }

    private static IEnumerable<string> Direction(NarrativeFacts facts, SatuanTeks satuan, Ragam ragam)
    {
        if (facts.Penilaian.Perubahan is not { } change || facts.Penilaian.Indikator.Aturan.Arah is not { } wanted || wanted == Arah.Tetap)
        {
            return [];
        }

        var verb = satuan.Verb(wanted == Arah.Naik ? 1 : -1);
        if (change == 0)
        {
            return [$"Instrumen menilai apakah capaian {verb} antara kedua tahun data, sedangkan capaian daerah tidak berubah."];
        }

        return (change > 0) == (wanted == Arah.Naik)
            ? [ragam.Pick(
                2,
                $"{satuan.Noun(change)} tersebut sesuai dengan arah yang dinilai instrumen.",
                $"Instrumen menghendaki capaian yang {verb}, dan {satuan.Noun(change)} tersebut memenuhinya.",
                $"Perkembangan ini searah dengan yang dikehendaki instrumen, yaitu capaian yang {verb}.")]
            : [$"Instrumen menghendaki capaian yang {verb}, sedangkan yang terjadi adalah {satuan.Noun(change)}."];
    }

    private static IEnumerable<string> Threshold(NarrativeFacts facts, SatuanTeks satuan, Ragam ragam)
    {
        var ambang = facts.Penilaian.Indikator.Aturan.Ambang;
        var last = facts.Penilaian.CapaianAkhir?.Nilai;
        if (ambang is null)
        {
            return [];
        }

        if (ambang.Nilai is not { } bound)
        {
            return Outside(facts, satuan, ambang, last);
        }

        var banding = ambang.Banding ?? ">=";
        var year = ambang.Tahun is { } tahun ? $" pada tahun {Year(tahun)}" : "";
        var text = satuan.Bound(banding, bound);
        return last is { } value
            ? [ragam.Pick(
                3,
                $"Ambang yang ditetapkan instrumen adalah {text}{year}; capaian {satuan.Value(value)} {Met(Meets(value, banding, bound))} ambang tersebut.",
                $"Dengan capaian {satuan.Value(value)}, ambang instrumen, yaitu {text}{year}, {(Meets(value, banding, bound) ? "terpenuhi" : "belum terpenuhi")}.",
                $"Instrumen mensyaratkan capaian {text}{year}, dan capaian {satuan.Value(value)} {Met(Meets(value, banding, bound))} syarat tersebut.")]
            : [$"Ambang yang ditetapkan instrumen adalah {text}{year}; pemenuhannya belum dapat dinilai karena capaiannya belum diisi."];
    }

    // The instrument points at a figure without printing it; what it is compared by stays with the rule, so only the figures are said.
    private static IEnumerable<string> Outside(NarrativeFacts facts, SatuanTeks satuan, Ambang ambang, decimal? last)
    {
        var acuan = ambang.Acuan ?? "angka di luar instrumen";
        if (facts.Penilaian.Jawaban?.Ambang is not { } given)
        {
            return [$"Instrumen membandingkan capaian dengan acuan di luar instrumen ({acuan}); nilai acuan itu belum diisi."];
        }

        var source = string.IsNullOrWhiteSpace(given.Sumber) ? "" : $" menurut {given.Sumber}";
        var sentence = $"Instrumen membandingkan capaian dengan acuan di luar instrumen ({acuan}), yang nilainya {satuan.Value(given.Nilai)}{source}";
        return last is not { } value ? [sentence + "."]
            : value == given.Nilai ? [$"{sentence}; capaian daerah tepat sama dengan nilai itu."]
            : [$"{sentence}; capaian {satuan.Value(value)} berada {satuan.Difference(value - given.Nilai)} {(value > given.Nilai ? "di atasnya" : "di bawahnya")}."];
    }

    private static bool Meets(decimal value, string banding, decimal bound) => banding switch
    {
        ">=" => value >= bound,
        ">" => value > bound,
        "<=" => value <= bound,
        "<" => value < bound,
        _ => value == bound,
    };

    private static string Met(bool meets) => meets ? "memenuhi" : "belum memenuhi";

    private static string Year(int tahun) => tahun.ToString(CultureInfo.InvariantCulture);
}

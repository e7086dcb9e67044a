using System.Globalization;
using Kks.Model.Instruments;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Narratives;

/// <summary>Names the targets of the data years and says whether they were reached.</summary>
internal static class TargetSentences
{
    public static IEnumerable<string> Make(NarrativeFacts facts, SatuanTeks satuan)
    {
        var years = facts.Tahun;
        var given = years.Where(tahun => facts.Capaian(tahun)?.Target is not null).ToList();
        if (given.Count == 0)
        {
            return ResultSentences.IsNumeric(facts) && years.Count > 0 ? [$"Target tahun {Names(years)} belum diisi."] : [];
        }

        var missing = years.Except(given).ToList();
        return
        [
            Reached(facts, satuan, given),
            .. missing.Count > 0 ? [$"Target tahun {Names(missing)} belum diisi."] : Array.Empty<string>(),
        ];
    }

    private static string Reached(NarrativeFacts facts, SatuanTeks satuan, List<int> years)
    {
        var outcomes = years.Select(tahun => Outcome(facts, tahun)).Distinct().ToList();
        if (years.Count > 1 && outcomes.Count == 1 && outcomes[0] == true)
        {
            return $"Target {Rangkaian.Join(years.Select(tahun => $"tahun {Year(tahun)} sebesar {Target(facts, satuan, tahun)}"))} seluruhnya tercapai.";
        }

        var clauses = years.Select(tahun => Clause(facts, satuan, tahun)).ToList();
        return clauses.Count == 2 && outcomes.Count == 2
            ? $"{clauses[0]}, sedangkan {LowerFirst(clauses[1])}."
            : $"{string.Join("; ", clauses.Select((clause, i) => i == 0 ? clause : LowerFirst(clause)))}.";
    }

    private static string Clause(NarrativeFacts facts, SatuanTeks satuan, int tahun)
    {
        var target = $"Target tahun {Year(tahun)} sebesar {Target(facts, satuan, tahun)}";
        return Outcome(facts, tahun) switch
        {
            true => $"{target} tercapai",
            false => $"{target} belum tercapai dengan selisih {satuan.Difference(facts.Capaian(tahun)!.Nilai!.Value - facts.Capaian(tahun)!.Target!.Value)}",
            _ when facts.Capaian(tahun)!.Nilai is null => $"{target} belum dapat dibandingkan karena capaiannya belum diisi",
            _ => target,
        };
    }

    // Which way is better comes from the rule; without it only an exact hit can be called reached.
    private static bool? Outcome(NarrativeFacts facts, int tahun)
    {
        if (facts.Capaian(tahun) is not { Nilai: { } nilai, Target: { } target })
        {
            return null;
        }

        var aturan = facts.Penilaian.Indikator.Aturan;
        return (aturan.Arah, aturan.Ambang?.Banding) switch
        {
            (Arah.Naik, _) or (null, ">=" or ">") => nilai >= target,
            (Arah.Turun, _) or (null, "<=" or "<") => nilai <= target,
            _ => nilai == target ? true : null,
        };
    }

    private static string Target(NarrativeFacts facts, SatuanTeks satuan, int tahun) => satuan.Value(facts.Capaian(tahun)!.Target!.Value);

    private static string Names(IEnumerable<int> years) => Rangkaian.Join(years.Select(Year));

    private static string Year(int tahun) => tahun.ToString(CultureInfo.InvariantCulture);

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}

using System.Globalization;
using Kks.Model.Instruments;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Narratives;

/// <summary>Says the results (<i>capaian</i>) of the data years and how they changed.</summary>
internal static class ResultSentences
{
    // Titles that begin with one of these name a quantity, so they can stand before "tercatat 4 kasus".
    private static readonly string[] Quantities =
        ["Jumlah", "Persentase", "Prevalensi", "Angka", "Rasio", "Cakupan", "Indeks", "Luas", "Tingkat", "Proporsi"];

    private static readonly string[] Totals = ["jumlah seluruh ", "jumlah ", "seluruh ", "semua "];

    public static IEnumerable<string> Make(NarrativeFacts facts, SatuanTeks satuan, Ragam ragam)
    {
        var years = facts.Tahun;
        var known = years.Where(tahun => facts.Capaian(tahun)?.Nilai is not null).ToList();
        if (known.Count == 0)
        {
            return IsNumeric(facts) ? [NothingKnown(facts, years)] : [];
        }

        return
        [
            known.Count == 1 ? One(facts, satuan, known[0]) : Change(facts, satuan, ragam, known[0], known[^1]),
            .. Between(facts, satuan, known),
            .. Parts(facts, known[^1]),
            .. Missing(years.Except(known)),
        ];
    }

    /// <summary>Whether numbers are due: the rule rests on them, or the unit says what is counted.</summary>
    public static bool IsNumeric(NarrativeFacts facts) =>
        facts.Penilaian.PerluCapaian || facts.Penilaian.Indikator.Aturan.Jenis != JenisAturan.Pilihan;

    private static string NothingKnown(NarrativeFacts facts, IReadOnlyList<int> years) => years.Count == 0
        ? $"Capaian {facts.Sebutan} ini belum diisi, sehingga perkembangannya belum dapat disampaikan."
        : $"Capaian tahun {Rangkaian.Join(years.Select(Year))} belum diisi, sehingga perkembangannya belum dapat disampaikan.";

    private static string One(NarrativeFacts facts, SatuanTeks satuan, int tahun) =>
        $"{Subject(facts)} pada tahun {Year(tahun)} {Tell(satuan)} {satuan.Value(facts.Capaian(tahun)!.Nilai!.Value)}.";

    private static string Change(NarrativeFacts facts, SatuanTeks satuan, Ragam ragam, int first, int last)
    {
        var (from, to) = (facts.Capaian(first)!.Nilai!.Value, facts.Capaian(last)!.Nilai!.Value);
        var (before, after) = (satuan.Value(from), satuan.Value(to));
        var change = $"{satuan.Verb(to - from)} {satuan.Difference(to - from)}{Relative(satuan, from, to)}";
        return from == to
            ? ragam.Pick(
                1,
                $"{Subject(facts)} tetap {after} pada tahun {Year(first)} dan tahun {Year(last)}.",
                $"{Subject(facts)} pada tahun {Year(last)} {Tell(satuan)} {after}, sama dengan tahun {Year(first)}.")
            : ragam.Pick(
                1,
                $"{Subject(facts)} pada tahun {Year(first)} {Tell(satuan)} {before}, kemudian {change} sehingga menjadi {after} pada tahun {Year(last)}.",
                $"Pada tahun {Year(last)}, {facts.Daerah} mencatat capaian {after}, {change} dibandingkan dengan capaian tahun {Year(first)}, yaitu {before}.",
                $"{Subject(facts)} {satuan.Verb(to - from)} dari {before} pada tahun {Year(first)} menjadi {after} pada tahun {Year(last)}, dengan selisih {satuan.Difference(to - from)}{Relative(satuan, from, to)}.");
    }

    private static IEnumerable<string> Between(NarrativeFacts facts, SatuanTeks satuan, List<int> known) => known.Count > 2
        ? [$"Di antaranya tercatat {Rangkaian.Join(known[1..^1].Select(tahun => $"{satuan.Value(facts.Capaian(tahun)!.Nilai!.Value)} pada tahun {Year(tahun)}"))}."]
        : [];

    private static IEnumerable<string> Parts(NarrativeFacts facts, int tahun)
    {
        var indikator = facts.Penilaian.Indikator;
        if (facts.Capaian(tahun) is { Pembilang: { } part, Penyebut: { } whole } && indikator.Pembilang is { } partName && indikator.Penyebut is { } wholeName)
        {
            yield return $"Capaian tahun {Year(tahun)} dihitung dari {Angka.Format(part)} {Counted(partName)} terhadap {Angka.Format(whole)} {Counted(wholeName)}.";
        }
    }

    private static IEnumerable<string> Missing(IEnumerable<int> years)
    {
        var missing = years.Select(Year).ToList();
        return missing.Count > 0
            ? [$"Capaian tahun {Rangkaian.Join(missing)} belum diisi, sehingga perubahan antartahun belum dapat disimpulkan."]
            : [];
    }

    private static string Subject(NarrativeFacts facts)
    {
        var nama = facts.Penilaian.Indikator.Nama;
        var quantity = nama.Length <= 90 && Quantities.Any(word => nama.StartsWith(word + " ", StringComparison.Ordinal))
            && !nama.Contains("Kabupaten/Kota", StringComparison.OrdinalIgnoreCase);
        return quantity ? $"{nama} di {facts.Daerah}" : $"Capaian {facts.Daerah}";
    }

    // A share of a share says nothing; a share of a count does.
    private static string Relative(SatuanTeks satuan, decimal from, decimal to) =>
        satuan.IsCount && from > 0 && from != to ? $" ({Angka.Percent(Math.Round(Math.Abs(to - from) * 100 / from, 2, MidpointRounding.AwayFromZero))})" : "";

    private static string Tell(SatuanTeks satuan) => satuan.IsCount ? "tercatat" : "sebesar";

    // After a number "seluruh posyandu" is just "posyandu".
    private static string Counted(string name)
    {
        var word = Totals.FirstOrDefault(total => name.StartsWith(total, StringComparison.OrdinalIgnoreCase));
        var rest = word is null ? name : name[word.Length..];
        return rest.Length > 1 && char.IsUpper(rest[0]) && char.IsLower(rest[1]) ? char.ToLowerInvariant(rest[0]) + rest[1..] : rest;
    }

    private static string Year(int tahun) => tahun.ToString(CultureInfo.InvariantCulture);
}

using Kks.Model.Instruments;

namespace Kks.Exchange.InstrumenWorkbooks;

/// <summary>Finds what of a known edition a workbook's sheet or row is about; each thing is found once.</summary>
internal static class Pencocok
{
    private const double Likely = 0.5;
    private const double LikelyUnderSameNumber = 0.3;

    /// <summary>Pairs rows with indicators: the same title first, then the same number with a similar title, then the most similar.</summary>
    public static Dictionary<ButirMentah, Indikator> Pair(IReadOnlyList<ButirMentah> rows, KolomInstrumen title, IReadOnlyList<Indikator> known)
    {
        var pairs = new Dictionary<ButirMentah, Indikator>();
        Func<string, int, Indikator, double>[] passes =
        [
            (name, _, i) => Teks.Kata(name) == Teks.Kata(i.Nama) ? 1 : 0,
            (name, number, i) => number == i.Nomor && Teks.Kemiripan(name, i.Nama) is var likeness and >= LikelyUnderSameNumber ? likeness : 0,
            (name, _, i) => Teks.Kemiripan(name, i.Nama) is var likeness and >= Likely ? likeness : 0,
        ];
        foreach (var pass in passes)
        {
            foreach (var row in rows.Where(r => !pairs.ContainsKey(r)))
            {
                var best = known.Except(pairs.Values).Select(i => (Indikator: i, Score: pass(row.Nama(title), row.Nomor, i))).Where(p => p.Score > 0).OrderByDescending(p => p.Score).FirstOrDefault().Indikator;
                if (best is not null)
                {
                    pairs.Add(row, best);
                }
            }
        }

        return pairs;
    }

    /// <summary>The setting a text names: by its name, or by its number where the text says "Tatanan 4".</summary>
    public static Tatanan? FindTatanan(IReadOnlyList<Tatanan> known, string text, int? number)
    {
        var words = $" {Teks.Kata(text)} ";
        return known.Where(t => words.Contains($" {Teks.Kata(t.Nama)} ", StringComparison.Ordinal)).MaxBy(t => t.Nama.Length)
            ?? known.Where(t => t.NamaPendek is { } pendek && words.Contains($" {Teks.Kata(pendek)} ", StringComparison.Ordinal)).MaxBy(t => t.NamaPendek!.Length)
            ?? known.Where(t => Teks.Kemiripan(WithoutNumber(text), t.Nama) >= Likely).MaxBy(t => Teks.Kemiripan(WithoutNumber(text), t.Nama))
            ?? (number is { } n ? known.FirstOrDefault(t => t.Nomor == n) : null);
    }

    /// <summary>The body a text names.</summary>
    public static Badan? FindBadan(IReadOnlyList<Badan> known, string text)
    {
        var words = Teks.Kata(text);
        return known.FirstOrDefault(b => Teks.Kata(b.Nama) == words || (b.NamaPendek is { } pendek && Teks.Kata(pendek) == words))
            ?? known.Where(b => $" {words} ".Contains($" {Teks.Kata(b.Nama)} ", StringComparison.Ordinal)).MaxBy(b => b.Nama.Length)
            ?? known.Where(b => Teks.Kemiripan(text, b.Nama) >= Likely).MaxBy(b => Teks.Kemiripan(text, b.Nama));
    }

    private static string WithoutNumber(string text) => JudulLembar.WithoutMark(text);
}

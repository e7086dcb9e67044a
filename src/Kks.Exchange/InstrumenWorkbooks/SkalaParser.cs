using System.Globalization;
using System.Text.RegularExpressions;

namespace Kks.Exchange.InstrumenWorkbooks;

/// <summary>
/// Cells of SKALA (and NILAI) -> options. Options stand one to a cell, or several in one cell with letters or on lines of their own; a
/// value stands before or behind the text, or in its own column.
/// </summary>
internal static partial class SkalaParser
{
    /// <summary>No option is that long; looking for its value would take the square of its length.</summary>
    private const int LongestLine = 2000;

    public static IReadOnlyList<OpsiTerbaca> Parse(IReadOnlyList<SelTeks> skala, IReadOnlyList<SelTeks> nilai)
    {
        var options = skala.GroupBy(s => s.Row).SelectMany(row => Paired(row, nilai) ?? ParseRow(row)).ToList();
        return [.. WithValues(options, nilai)];
    }

    /// <summary>As many lines of text in one cell as there are lines of values in the cell beside it; null where it is not so.</summary>
    private static IEnumerable<OpsiTerbaca>? Paired(IGrouping<int, SelTeks> row, IReadOnlyList<SelTeks> nilai)
    {
        var values = nilai.Where(n => n.Row == row.Key).SelectMany(n => Lines(n.Text)).ToList();
        var texts = row.SelectMany(s => Lines(s.Text)).ToList();
        return row.Count() == 1 && values.Count > 1 && texts.Count == values.Count ? texts.Select(t => ParseLine(t, row.First())) : null;
    }

    /// <summary>The cells of one row; of a heading merged over two columns, one holds the text and the other the value.</summary>
    private static List<OpsiTerbaca> ParseRow(IGrouping<int, SelTeks> row)
    {
        var values = row.Where(s => Value().IsMatch(s.Text)).ToList();
        var texts = row.Except(values).ToList();
        var value = values.Count == 1 && texts.Count > 0 && Value().Match(values[0].Text) is { Success: true } match ? Number(match.Groups[1].Value) : null;
        var options = texts.SelectMany(ParseCell).ToList();
        return value is not null && options.Count == 1 ? [options[0] with { Nilai = options[0].Nilai ?? value }] : options;
    }

    private static List<OpsiTerbaca> ParseCell(SelTeks cell)
    {
        var options = new List<OpsiTerbaca>();
        var text = FirstLetter().IsMatch(cell.Text) ? NextLetter().Replace(cell.Text, "\n") : cell.Text;
        foreach (var line in Lines(text))
        {
            var option = ParseLine(line, cell);
            if (options.Count == 0 || Bullet().IsMatch(line) || (option.Nilai is not null && options[^1].Nilai is not null))
            {
                options.Add(option);
            }
            else
            {
                // The rest of a label that was broken over lines; the value may stand at its end.
                options[^1] = options[^1] with { Label = Teks.SatuBaris($"{options[^1].Label} {option.Label}"), Nilai = options[^1].Nilai ?? option.Nilai };
            }
        }

        return options;
    }

    private static OpsiTerbaca ParseLine(string line, SelTeks cell)
    {
        var bare = Bullet().Replace(line, string.Empty);
        if (bare.Length > LongestLine)
        {
            return new OpsiTerbaca(Teks.SatuBaris(bare), null, cell);
        }

        foreach (var form in (Regex[])[Before(), Behind()])
        {
            if (form.Match(bare) is { Success: true } match && Number(match.Groups["nilai"].Value) is { } nilai)
            {
                return new OpsiTerbaca(Teks.SatuBaris(match.Groups["label"].Value).TrimEnd(',', ';'), nilai, cell);
            }
        }

        return new OpsiTerbaca(Teks.SatuBaris(bare), null, cell);
    }

    /// <summary>Values of a column of their own belong to the option of the same row, or one to one where both stand in one cell.</summary>
    private static IEnumerable<OpsiTerbaca> WithValues(List<OpsiTerbaca> options, IReadOnlyList<SelTeks> nilai)
    {
        var values = nilai.SelectMany(s => Lines(s.Text).Select(t => (s.Row, Nilai: Value().Match(t) is { Success: true } m ? Number(m.Groups[1].Value) : null))).ToList();
        for (var i = 0; i < options.Count; i++)
        {
            var own = values.Count == options.Count ? values[i].Nilai : values.Find(v => v.Row == options[i].Sel.Row).Nilai;
            yield return options[i] with { Nilai = options[i].Nilai ?? own };
        }
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static decimal? Number(string text) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= 100 ? value : null;

    [GeneratedRegex(@"^\s*(?:nilai|skor)?\s*[:=(]?\s*([0-9]{1,3}(?:[.,][0-9]{1,2})?)\s*[)]?\s*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Value();

    [GeneratedRegex(@"^\s*(?:[a-fA-F][.)]\s*|\(?[1-6][.)]\s+|[-•●▪]\s*)", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\s*[aA][.)]\s", RegexOptions.CultureInvariant)]
    private static partial Regex FirstLetter();

    [GeneratedRegex(@"(?<=\S)[ \t]+(?=[b-fB-F][.)]\s)", RegexOptions.CultureInvariant)]
    private static partial Regex NextLetter();

    [GeneratedRegex(@"^(?:(?:nilai|skor)\s*[:=]?\s*)?(?<nilai>[0-9]{1,3}(?:[.,][0-9]{1,2})?)\s*(?:[=:]|[-–](?=\s))\s*(?:jika|bila|apabila)?\s*(?<label>\S.*)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?<label>.*\S)\s*(?:[=:]\s*(?:nilai|skor)?\s*|[(\[]\s*(?:(?:nilai|skor)\s*[:=]?\s*)?|[;,]?\s+(?:nilai|skor)\s*[:=]?\s*|\s[-–]\s+)(?<nilai>[0-9]{1,3}(?:[.,][0-9]{1,2})?)\s*[)\]]?\s*[.;]?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Behind();
}

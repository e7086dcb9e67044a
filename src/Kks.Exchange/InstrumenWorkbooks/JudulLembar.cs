using System.Globalization;
using System.Text.RegularExpressions;

namespace Kks.Exchange.InstrumenWorkbooks;

/// <summary>What the tab and the title rows of a sheet say it is about.</summary>
/// <param name="Nomor">The number of the setting; null where none is named.</param>
/// <param name="Nama">The setting's name as the sheet gives it.</param>
/// <param name="Kelembagaan">Whether it is about the bodies.</param>
internal sealed partial record JudulLembar(int? Nomor, string Nama, bool Kelembagaan)
{
    public static JudulLembar Read(LembarTabel sheet, TabelInstrumen table)
    {
        var titles = sheet.Rows.TakeWhile(r => r < table.HeadRow).SelectMany(r => sheet.Row(r).Values).SelectMany(t => t.Split('\n')).Select(Teks.SatuBaris).ToList();
        var naming = titles.Prepend(sheet.Name).Where(t => Mark().IsMatch(t)).ToList();

        // The tab often says only "Tatanan 4"; the title row then gives the name.
        var name = naming.Select(WithoutMark).Where(t => t.Length > 0).MaxBy(t => t.Length) ?? (naming.Count > 0 ? titles.SkipWhile(t => !Mark().IsMatch(t)).Skip(1).FirstOrDefault() : null) ?? sheet.Name;
        var number = naming.Select(t => Mark().Match(t).Groups[1].Value).Where(n => n.Length > 0).Select(NumberOf).FirstOrDefault();
        var institutions = titles.Prepend(sheet.Name).Any(t => t.Contains("kelembagaan", StringComparison.OrdinalIgnoreCase)) || table[KolomInstrumen.Komponen] is not null;
        return new JudulLembar(number, Teks.SatuBaris(name), institutions && naming.Count == 0);
    }

    public static string WithoutMark(string text) => Mark().Replace(text, string.Empty).Trim(' ', '.', ':', '-', '–');

    private static int? NumberOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : text.ToUpperInvariant() switch { "I" => 1, "II" => 2, "III" => 3, "IV" => 4, "V" => 5, "VI" => 6, "VII" => 7, "VIII" => 8, "IX" => 9, "X" => 10, _ => null };

    [GeneratedRegex(@"^.*?\btatanan\b\s*(?:ke-?)?\s*([0-9]{1,2}|[IVX]{1,4}\b)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Kks.Model.Checks.Pemeriksa;

/// <summary>The numbers an Indonesian text states: digits with thousands points and a decimal comma, or a decimal point; also small numbers in words.</summary>
internal static partial class AngkaTeks
{
    private static readonly Dictionary<string, decimal> Kata = new(StringComparer.OrdinalIgnoreCase)
    {
        ["nol"] = 0, ["satu"] = 1, ["dua"] = 2, ["tiga"] = 3, ["empat"] = 4, ["lima"] = 5, ["enam"] = 6, ["tujuh"] = 7, ["delapan"] = 8,
        ["sembilan"] = 9, ["sepuluh"] = 10, ["sebelas"] = 11,
    };

    public static IReadOnlyCollection<decimal> Semua(string teks)
    {
        var hasil = new HashSet<decimal>();
        foreach (var tulisan in Angka().Matches(teks).Select(m => m.Value))
        {
            Tambah(hasil, tulisan.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'));
            Tambah(hasil, tulisan.Replace(",", "", StringComparison.Ordinal));
        }

        foreach (var kata in Huruf().Matches(teks).Select(m => m.Value.StartsWith("ke", StringComparison.OrdinalIgnoreCase) ? m.Value[2..] : m.Value))
        {
            if (Kata.TryGetValue(kata, out var nilai))
            {
                hasil.Add(nilai);
            }
        }

        return hasil;
    }

    private static void Tambah(HashSet<decimal> hasil, string tulisan)
    {
        if (decimal.TryParse(tulisan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var nilai))
        {
            hasil.Add(nilai);
        }
    }

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Angka();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Huruf();
}

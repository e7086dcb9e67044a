using System.Globalization;
using System.Text.RegularExpressions;
using Kks.Model.Instruments;

namespace Kks.Exchange.InstrumenWorkbooks;

/// <summary>The text of BUKTI DUKUNG -> evidence asked, one piece a line or bullet, its kind guessed by the words that name it.</summary>
internal static partial class BuktiParser
{
    private const string Lainnya = "lainnya";

    /// <summary>Reads the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tahunData">The data years; others that are mentioned ask for nothing.</param>
    /// <param name="dikenal">What the edition to compare with asks of the same indicator: years and conditions that the text does not repeat.</param>
    public static IReadOnlyList<BuktiDiminta> Parse(string text, IReadOnlyList<int> tahunData, IReadOnlyList<BuktiDiminta> dikenal)
    {
        var rest = dikenal.ToList();
        var found = new List<BuktiDiminta>();
        foreach (var item in Items(text))
        {
            var jenis = KamusKata.Bukti.Memuat(item) ?? Lainnya;
            var same = rest.Find(b => b.Jenis == jenis);
            rest.Remove(same!);
            int[] tahun = [.. Year().Matches(item).Select(m => int.Parse(m.ValueSpan, CultureInfo.InvariantCulture)).Where(tahunData.Contains).Distinct().Order()];
            found.Add(new BuktiDiminta { Jenis = jenis, Keterangan = item, Tahun = tahun.Length > 0 ? tahun : same?.Tahun ?? [], Bersyarat = same?.Bersyarat ?? false });
        }

        return found;
    }

    /// <summary>The parts of a list: bullets where there are any, lines else.</summary>
    public static IEnumerable<string> Items(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (!lines.Any(l => Bullet().IsMatch(l)))
        {
            return lines.Select(Teks.SatuBaris);
        }

        var items = new List<string>();
        foreach (var line in lines)
        {
            if (items.Count == 0 || Bullet().IsMatch(line))
            {
                items.Add(Bullet().Replace(line, string.Empty));
            }
            else
            {
                items[^1] += " " + line;
            }
        }

        return items.Select(Teks.SatuBaris).Where(i => i.Length > 0);
    }

    [GeneratedRegex(@"^\s*(?:[-•●▪*]\s*|\(?(?:[0-9]{1,2}|[a-zA-Z])[.)]\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\b(?:19|20)[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}

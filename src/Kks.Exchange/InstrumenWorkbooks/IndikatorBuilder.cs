using System.Globalization;
using System.Text.RegularExpressions;
using Kks.Model.Diagnostics;
using Kks.Model.Instruments;

namespace Kks.Exchange.InstrumenWorkbooks;

/// <summary>
/// A row's texts -> an indicator with the official wording. Where the edition to compare with knows the indicator, its key, unit and rule
/// stay, unless scale or threshold have changed: then no rule is better than a wrong one.
/// </summary>
internal sealed partial class IndikatorBuilder(Instrumen dasar, KolomInstrumen title, DiagnosticBag bag)
{
    private const string Percent = "persen";

    /// <summary>Builds an indicator; null where its scale cannot be read and nothing is known of it.</summary>
    public Indikator? Build(ButirMentah row, Indikator? known, int number, ISet<string> keys)
    {
        var name = row.Nama(title);
        var scale = Scale(row, known, name);
        if (scale is null)
        {
            return known is not null && keys.Add(known.Kunci) ? known with { Nomor = number } : null;
        }

        var definition = Teks.SatuBaris(row.Isi(KolomInstrumen.Definisi));
        var indikator = new Indikator
        {
            Nomor = number,
            Kunci = known is not null && keys.Add(known.Kunci) ? known.Kunci : Teks.Kunci(name, keys),
            Nama = name,
            Ringkasan = definition.Length > 0 ? definition : known?.Ringkasan ?? name,
            Satuan = known is null ? (Share().IsMatch(name) ? Percent : null) : known.Satuan,
            Pembilang = known?.Pembilang,
            Penyebut = known?.Penyebut,
            Aturan = known?.Aturan ?? new Aturan { Jenis = JenisAturan.Pilihan },
            Skala = scale,
            SumberData = [.. BuktiParser.Items(row.Isi(KolomInstrumen.SumberData))],
            Aplikasi = known?.Aplikasi ?? [],
            Bukti = BuktiParser.Parse(row.Isi(KolomInstrumen.Bukti), dasar.TahunData, known?.Bukti ?? []),
            ValidasiKepalaOpd = known?.ValidasiKepalaOpd ?? false,
            Catatan = known?.Catatan,
        };
        return known is null ? indikator : Compared(indikator, known, row);
    }

    private List<Opsi>? Scale(ButirMentah row, Indikator? known, string name)
    {
        var options = SkalaParser.Parse(row.Sel(KolomInstrumen.Skala), row.Sel(KolomInstrumen.Nilai));
        var lacking = options.FirstOrDefault(o => o.Nilai is null);
        if (options.Count < 2)
        {
            bag.Error(InstrumenWorkbookCodes.Scale, row.Sel(KolomInstrumen.Skala) is [var first, ..] ? first.Place : row.Place, null, bag.Text(InstrumenWorkbookCodes.Scale + ".hint"), Excerpt.Of(name));
            return null;
        }

        if (lacking is not null)
        {
            var same = known is not null && known.Skala.Count == options.Count;
            bag.Add(Severity.Warning, InstrumenWorkbookCodes.Scale + (same ? ".bawaan" : ".nilai"), lacking.Sel.Place, null, bag.Text(InstrumenWorkbookCodes.Scale + ".hint"), Excerpt.Of(lacking.Label));
            options = [.. options.Select((o, i) => o with { Nilai = same ? known!.Skala[i].Nilai : null })];
        }

        return [.. options.OrderByDescending(o => o.Nilai).Select(o => new Opsi { Nilai = o.Nilai, Label = o.Label.Length > 0 ? o.Label : "-" })];
    }

    /// <summary>Takes rule and conditions over where values and threshold are the same; says what is not.</summary>
    private Indikator Compared(Indikator indikator, Indikator known, ButirMentah row)
    {
        if (Teks.Kata(indikator.Nama) != Teks.Kata(known.Nama))
        {
            bag.Add(Severity.Info, InstrumenWorkbookCodes.TitleChanged, row.Place, null, null, known.Nomor, known.Nama, indikator.Nama);
        }

        var place = row.Sel(KolomInstrumen.Skala)[0].Place;
        if (!indikator.Skala.Select(o => o.Nilai).SequenceEqual(known.Skala.Select(o => o.Nilai)))
        {
            bag.Add(Severity.Warning, InstrumenWorkbookCodes.ScaleChanged, place, null, bag.Text(InstrumenWorkbookCodes.ScaleChanged + ".hint"), known.Kunci, Values(known), Values(indikator));
            return indikator with { Aturan = new Aturan { Jenis = JenisAturan.Pilihan } };
        }

        if (known.Aturan.Ambang?.Nilai is { } bound && !Mentions(indikator, bound))
        {
            bag.Add(Severity.Warning, InstrumenWorkbookCodes.ThresholdChanged, place, null, bag.Text(InstrumenWorkbookCodes.ThresholdChanged + ".hint"), known.Kunci, bound.ToString("0.####", bag.Culture));
            return indikator with { Aturan = new Aturan { Jenis = JenisAturan.Pilihan } };
        }

        return indikator with { Skala = [.. indikator.Skala.Zip(known.Skala, (ours, theirs) => ours with { Kunci = theirs.Kunci, Bila = theirs.Bila })] };
    }

    /// <summary>Whether scale, definition or title mention a bound; "all of them" is a hundred percent.</summary>
    private static bool Mentions(Indikator indikator, decimal bound)
    {
        var texts = indikator.Skala.Select(o => o.Label).Append(indikator.Ringkasan).Append(indikator.Nama).ToList();
        return texts.SelectMany(t => Number().Matches(t)).Any(m => decimal.Parse(m.Value.Replace(',', '.'), CultureInfo.InvariantCulture) == bound)
            || (bound == 100 && texts.Exists(t => Whole().IsMatch(t)));
    }

    private string Values(Indikator indikator) => string.Join("/", indikator.Skala.Select(o => o.Nilai?.ToString("0.##", bag.Culture) ?? "-"));

    [GeneratedRegex(@"[0-9]{1,9}(?:[.,][0-9]{1,4})?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:semua|seluruh|seluruhnya)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^\s*(?:persentase|persentasi|prosentase|proporsi|cakupan)\b|%", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Share();
}

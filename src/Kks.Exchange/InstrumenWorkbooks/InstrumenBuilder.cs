using Kks.Model.Diagnostics;
using Kks.Model.Instruments;

namespace Kks.Exchange.InstrumenWorkbooks;

/// <summary>Puts the sheets of a workbook together into a catalogue, on the ground of a known edition.</summary>
internal sealed class InstrumenBuilder(Instrumen dasar, DiagnosticBag bag)
{
    private readonly List<Tatanan> tatanan = [];
    private readonly List<Badan> badan = [];
    private readonly HashSet<string> tatananKeys = [];

    /// <summary>How many indicators were read.</summary>
    public int Count { get; private set; }

    public void Add(LembarTabel sheet)
    {
        if (TabelInstrumen.Find(sheet) is not { } table)
        {
            if (sheet.Rows.Count > 0)
            {
                bag.Add(Severity.Info, InstrumenWorkbookCodes.IgnoredSheet, sheet.Place, null, bag.Text(InstrumenWorkbookCodes.IgnoredSheet + ".hint"));
            }

            return;
        }

        KolomInstrumen[] needed = [KolomInstrumen.Skala, KolomInstrumen.Definisi, KolomInstrumen.SumberData, KolomInstrumen.Bukti];
        foreach (var kolom in needed.Where(k => table[k] is null))
        {
            var severity = kolom == KolomInstrumen.Skala ? Severity.Error : Severity.Warning;
            bag.Add(severity, InstrumenWorkbookCodes.MissingColumn, sheet.PlaceOf(table.HeadRow, 1), null, bag.Text(InstrumenWorkbookCodes.MissingColumn + ".hint"), NameOf(kolom));
        }

        var rows = ButirReader.Read(sheet, table, bag);
        var judul = JudulLembar.Read(sheet, table);
        if (judul.Kelembagaan)
        {
            AddBadan(rows, table);
        }
        else
        {
            AddTatanan(rows, table, judul, sheet);
        }
    }

    /// <summary>The catalogue; settings and bodies without a sheet stay as the known edition has them.</summary>
    public Instrumen Build(string file)
    {
        foreach (var lacking in dasar.Tatanan.Where(t => tatanan.TrueForAll(o => o.Kunci != t.Kunci)))
        {
            bag.Add(Severity.Warning, InstrumenWorkbookCodes.Missing + ".tatanan", new SourceLocation(file), null, bag.Text(InstrumenWorkbookCodes.Missing + ".hint"), lacking.Nomor, lacking.Nama);
            tatanan.Add(lacking);
        }

        foreach (var lacking in dasar.Kelembagaan.Where(b => badan.TrueForAll(o => o.Kunci != b.Kunci)))
        {
            bag.Add(Severity.Warning, InstrumenWorkbookCodes.Missing + ".badan", new SourceLocation(file), null, bag.Text(InstrumenWorkbookCodes.Missing + ".hint"), lacking.Nama);
            badan.Add(lacking);
        }

        var order = dasar.Kelembagaan.Select(b => b.Kunci).ToList();
        return dasar with
        {
            BesaranBersama = [.. dasar.BesaranBersama.Select(b => b with { Penyebut = [.. b.Penyebut.Where(IsThere)] }).Where(b => b.Penyebut.Count > 0)],
            JumlahTatanan = tatanan.Count,
            Tatanan = [.. tatanan.OrderBy(t => t.Nomor)],
            Kelembagaan = [.. badan.OrderBy(b => order.IndexOf(b.Kunci) is var at and >= 0 ? at : int.MaxValue)],
            IndikatorDiisiPengguna = dasar.IndikatorDiisiPengguna && tatanan.Exists(t => t.Indikator.Count == 0),
        };
    }

    /// <summary>Whether an indicator that counts a shared quantity is still in the edition.</summary>
    private bool IsThere(RujukanIndikator rujukan) =>
        tatanan.Exists(t => t.Kunci == rujukan.Tatanan && t.Indikator.Any(i => i.Kunci == rujukan.Indikator && i.Penyebut is not null));

    private void AddTatanan(IReadOnlyList<ButirMentah> rows, TabelInstrumen table, JudulLembar judul, LembarTabel sheet)
    {
        var known = Pencocok.FindTatanan([.. dasar.Tatanan.Where(t => !tatananKeys.Contains(t.Kunci))], judul.Nama, judul.Nomor);
        var indikator = Build(rows, table, known?.Indikator ?? [], $"{known?.Nama ?? judul.Nama}", sheet.Place);
        if (indikator.Count == 0)
        {
            return;
        }

        var number = judul.Nomor ?? known?.Nomor ?? tatanan.Count + 1;
        while (tatanan.Exists(t => t.Nomor == number))
        {
            number++;
        }

        tatananKeys.Add(known?.Kunci ?? string.Empty);
        tatanan.Add(known is null
            ? new Tatanan { Nomor = number, Kunci = Teks.Kunci(judul.Nama, tatananKeys), Nama = judul.Nama, JumlahIndikator = indikator.Count, Indikator = indikator }
            : known with { Nomor = number, JumlahIndikator = indikator.Count, Indikator = indikator });
    }

    private void AddBadan(IReadOnlyList<ButirMentah> rows, TabelInstrumen table)
    {
        foreach (var group in rows.GroupBy(r => r.Induk ?? string.Empty))
        {
            var known = Pencocok.FindBadan([.. dasar.Kelembagaan.Where(b => badan.TrueForAll(o => o.Kunci != b.Kunci))], group.Key);

            // Where the number belongs to the body, only its first item has one; items are then counted.
            List<ButirMentah> members = group.All(r => r.Nomor > 0) && group.Count() > 1 ? [.. group] : [.. group.Select(r => r.WithoutNumber())];
            var items = Build(members, table, known?.Indikator ?? [], known?.Nama ?? group.Key, group.First().Place);
            if (items.Count == 0)
            {
                continue;
            }

            var name = group.Key.Length > 0 ? group.Key : "Kelembagaan";
            badan.Add(known is null
                ? new Badan { Nomor = badan.Count + 1, Kunci = Teks.Kunci(name, badan.Select(b => b.Kunci).ToHashSet()), Nama = name, JumlahIndikator = items.Count, Indikator = items }
                : known with { JumlahIndikator = items.Count, Indikator = items });
        }
    }

    private List<Indikator> Build(IReadOnlyList<ButirMentah> rows, TabelInstrumen table, IReadOnlyList<Indikator> known, string induk, SourceLocation place)
    {
        var title = ButirReader.TitleOf(table);
        var pairs = Pencocok.Pair(rows, title, known);
        var builder = new IndikatorBuilder(dasar, title, bag);
        var keys = new HashSet<string>();
        var built = new List<Indikator>();
        foreach (var row in rows)
        {
            var pair = pairs.GetValueOrDefault(row);
            if (builder.Build(row, pair, NumberOf(row, built), keys) is { } indikator)
            {
                built.Add(indikator);
                Count++;
                ReportExtra(row, pair, known, indikator, induk);
            }
        }

        foreach (var lacking in known.Except(pairs.Values))
        {
            bag.Add(Severity.Warning, InstrumenWorkbookCodes.Missing, place, null, bag.Text(InstrumenWorkbookCodes.Missing + ".hint"), induk, lacking.Nomor, lacking.Nama);
        }

        return built;
    }

    private void ReportExtra(ButirMentah row, Indikator? pair, IReadOnlyList<Indikator> known, Indikator indikator, string induk)
    {
        if (pair is null && known.Count > 0)
        {
            bag.Add(Severity.Warning, InstrumenWorkbookCodes.Extra, row.Place, null, bag.Text(InstrumenWorkbookCodes.Extra + ".hint"), induk, indikator.Nomor, indikator.Nama);
        }
    }

    /// <summary>The number in the sheet; the next free one where there is none or it is taken.</summary>
    private int NumberOf(ButirMentah row, List<Indikator> built)
    {
        if (row.Nomor > 0 && built.TrueForAll(i => i.Nomor != row.Nomor))
        {
            return row.Nomor;
        }

        var next = built.Count == 0 ? 1 : built.Max(i => i.Nomor) + 1;
        if (row.Nomor > 0)
        {
            bag.Add(Severity.Warning, InstrumenWorkbookCodes.Number, row.Place, null, bag.Text(InstrumenWorkbookCodes.Number + ".hint"), row.Nomor, next);
        }

        return next;
    }

    private static string NameOf(KolomInstrumen kolom) => kolom switch
    {
        KolomInstrumen.Skala => "SKALA/KATEGORI PENILAIAN",
        KolomInstrumen.Definisi => "DEFINISI OPERASIONAL",
        KolomInstrumen.SumberData => "SUMBER DATA",
        _ => "BUKTI DUKUNG",
    };
}

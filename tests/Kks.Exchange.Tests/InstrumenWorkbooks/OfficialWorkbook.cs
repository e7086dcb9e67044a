using System.Globalization;
using Kks.Exchange.Tests.Workbooks;
using Kks.Model.Instruments;

namespace Kks.Exchange.Tests.InstrumenWorkbooks;

/// <summary>A built-in edition as an instrument workbook, in the layouts seen in use.</summary>
internal static class OfficialWorkbook
{
    private static readonly string[] Heads = ["NO", "INDIKATOR", "DEFINISI OPERASIONAL", "SUMBER DATA", "BUKTI DUKUNG", "SKALA/KATEGORI PENILAIAN"];

    /// <summary>One row per indicator, all options in one cell.</summary>
    public static RawWorkbook InOneCell(Instrumen instrumen) => Make(instrumen, tatanan =>
    {
        var sheet = new SheetSketch().Row("INSTRUMEN PENILAIAN KABUPATEN/KOTA SEHAT").Row($"TATANAN {tatanan.Nomor}", null).Row(tatanan.Nama.ToUpperInvariant()).Blank().Row([.. Heads]).Row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)");
        foreach (var i in tatanan.Indikator)
        {
            var options = string.Join('\n', i.Skala.Select((o, at) => $"{(char)('a' + at)}. {o.Label} = {Value(o)}"));
            sheet.Row(Number(i), i.Nama, i.Ringkasan, string.Join('\n', i.SumberData), string.Join('\n', i.Bukti.Select(b => "- " + b.Keterangan)), options);
        }

        return ($"Tatanan {tatanan.Nomor}", sheet);
    });

    /// <summary>Options stacked in rows with a column of values below a merged heading; all else merged over the rows.</summary>
    public static RawWorkbook Stacked(Instrumen instrumen) => Make(instrumen, tatanan =>
    {
        var sheet = new SheetSketch().Row(null, $"Tatanan {Roman(tatanan.Nomor)}: {tatanan.Nama}").Blank(2)
            .Row([null, .. Heads, "<"]).Row(null, "^", "^", "^", "^", "^", "KATEGORI", "NILAI").Row(null, "1", "2", "3", "4", "5", "6", "7");
        foreach (var i in tatanan.Indikator)
        {
            for (var at = 0; at < i.Skala.Count; at++)
            {
                string?[] texts = at == 0 ? [null, Number(i) + ".", i.Nama, i.Ringkasan, string.Join("\n", i.SumberData), string.Join("\n", i.Bukti.Select(b => b.Keterangan))] : [null, "^", "^", "^", "^", "^"];
                sheet.Row([.. texts, i.Skala[at].Label, Value(i.Skala[at])]);
            }
        }

        return (tatanan.NamaPendek ?? tatanan.Nama, sheet);
    });

    private static RawWorkbook Make(Instrumen instrumen, Func<Tatanan, (string Name, SheetSketch Sheet)> draw)
    {
        var book = new RawWorkbook().Sheet("Petunjuk", new SheetSketch().Row("Petunjuk pengisian").Row("Baca dulu").Rows());
        foreach (var tatanan in instrumen.Tatanan)
        {
            var (name, sheet) = draw(tatanan);
            book.Sheet(name.Length > 31 ? name[..31] : name, sheet.Rows(), sheet.Merges());
        }

        var bodies = new SheetSketch().Row("KELEMBAGAAN").Row("NO", "KOMPONEN", "INDIKATOR", "DEFINISI OPERASIONAL", "SUMBER DATA", "BUKTI DUKUNG", "SKALA PENILAIAN");
        foreach (var badan in instrumen.Kelembagaan)
        {
            for (var at = 0; at < badan.Indikator.Count; at++)
            {
                var i = badan.Indikator[at];
                bodies.Row(at == 0 ? badan.Nomor.ToString(CultureInfo.InvariantCulture) : "^", at == 0 ? badan.Nama : "^", i.Nama, i.Ringkasan, string.Join('\n', i.SumberData), string.Join('\n', i.Bukti.Select(b => b.Keterangan)), string.Join('\n', i.Skala.Select(o => $"{Value(o)} = {o.Label}")));
            }
        }

        return book.Sheet("KELEMBAGAAN", bodies.Rows(), bodies.Merges());
    }

    private static string Value(Opsi opsi) => opsi.Nilai?.ToString("0.##", CultureInfo.InvariantCulture) ?? "-";

    private static string Number(Indikator indikator) => indikator.Nomor.ToString(CultureInfo.InvariantCulture);

    private static string Roman(int number) => new[] { "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX" }[number - 1];
}

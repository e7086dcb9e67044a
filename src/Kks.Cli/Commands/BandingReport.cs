using System.Globalization;
using Kks.Cli.Resources;
using Kks.Model.Checks.Banding;
using Spectre.Console;

namespace Kks.Cli.Commands;

/// <summary>A comparison as a table per setting, how many of each, and the remarks without an answer.</summary>
internal sealed class BandingReport(Texts texts, IAnsiConsole console)
{
    private static readonly HasilBanding[] Semua = Enum.GetValues<HasilBanding>();

    public void Write(Perbandingan hasil, bool semua)
    {
        console.WriteLine(texts.Format("banding.title", hasil.EdisiLama, hasil.EdisiBaru));
        foreach (var bagian in hasil.Butir.Where(b => semua || b.Hasil != HasilBanding.Tetap).GroupBy(b => b.NamaBagian))
        {
            console.WriteLine(bagian.Key);
            console.Write(TableOf(bagian));
        }

        foreach (var satu in Semua)
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {NameOf(satu)}: {hasil.Jumlah(satu)}"));
        }

        if (hasil.CatatanTerbuka.Count > 0)
        {
            console.WriteLine();
            console.WriteLine(texts["banding.open-remarks"]);
            foreach (var butir in hasil.CatatanTerbuka)
            {
                console.WriteLine($"  {butir.Bagian}/{butir.Kini!.Indikator.Kunci}: {butir.CatatanDahulu!.ReplaceLineEndings(" ")}");
            }
        }
    }

    private Table TableOf(IEnumerable<BandingIndikator> butir)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn(texts["banding.indikator"])
            .AddColumn(new TableColumn(texts["banding.before"]).RightAligned())
            .AddColumn(new TableColumn(texts["banding.now"]).RightAligned())
            .AddColumn(texts["banding.result"])
            .AddColumn(texts["banding.note"]);
        foreach (var satu in butir)
        {
            var indikator = (satu.Kini ?? satu.Dahulu[0]).Indikator;
            table.AddRow(
                new Text(string.Create(CultureInfo.InvariantCulture, $"{indikator.Nomor}. {indikator.Nama}")),
                new Text(Figure(satu.NilaiDahulu)),
                new Text(Figure(satu.NilaiKini)),
                new Text(NameOf(satu.Hasil), StyleOf(satu.Hasil)),
                new Text(string.Join(' ', NotesOf(satu))));
        }

        return table;
    }

    private IEnumerable<string> NotesOf(BandingIndikator butir)
    {
        if (butir.CapaianMembaik is { } membaik)
        {
            yield return texts[membaik ? "banding.result-better" : "banding.result-worse"];
        }

        if (butir.CatatanPadanan is { } catatan)
        {
            yield return catatan;
        }

        if (butir.CatatanDijawab is { } dijawab)
        {
            yield return texts[dijawab ? "banding.remark-answered" : "banding.remark-open"];
        }
    }

    private string Figure(decimal? nilai) => nilai?.ToString("0.##", texts.Culture) ?? "–";

    private string NameOf(HasilBanding hasil) => texts["banding.hasil." + hasil.ToString().ToLowerInvariant()];

    private static Style StyleOf(HasilBanding hasil) => hasil switch
    {
        HasilBanding.Membaik => new Style(Color.Green),
        HasilBanding.Memburuk => new Style(Color.Red),
        _ => Style.Plain,
    };
}

using System.Globalization;
using Kks.Cli.Resources;
using Kks.Model.Checks.Jalan;
using Kks.Model.Instruments;
using Spectre.Console;

namespace Kks.Cli.Commands;

/// <summary>A road as sentences, one per condition, and tables of its steps.</summary>
internal sealed class PetaJalanReport(Texts texts, IAnsiConsole console)
{
    public void Write(PetaJalan jalan)
    {
        console.WriteLine(texts.Format("jalan.title", jalan.Kategori.Nama, LevelOption.NameOf(jalan.Tingkat), PolicyOption.NameOf(jalan.PenerapanPita)));
        console.WriteLine();
        foreach (var syarat in jalan.Syarat)
        {
            console.Write(new Text($"{Mark(syarat)} {syarat.Penjelasan}{Environment.NewLine}", StyleOf(syarat)));
            if (!syarat.Terkecil)
            {
                console.WriteLine("    " + texts["jalan.not-smallest"]);
            }

            if (syarat.Langkah.Count > 0)
            {
                console.Write(StepTable(syarat));
            }
        }

        WriteAgencies(jalan);
        WriteFragile(jalan);
        console.WriteLine(texts[jalan.Terpenuhi switch { true => "jalan.met", false => "jalan.unmet", null => "jalan.unknown" }]);
    }

    private Table StepTable(SyaratJalan syarat)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn(texts["jalan.indikator"])
            .AddColumn(texts["jalan.from"])
            .AddColumn(texts["jalan.to"])
            .AddColumn(new TableColumn(texts["jalan.rungs"]).RightAligned())
            .AddColumn(texts["jalan.agency"]);
        foreach (var langkah in syarat.Langkah)
        {
            table.AddRow(
                new Text(string.Create(CultureInfo.InvariantCulture, $"{Prefix(langkah)}{langkah.Indikator.Nomor} {langkah.Indikator.Nama}")),
                new Text(langkah.Dari is { } dari ? OptionText(dari) : texts["jalan.unanswered"]),
                new Text(OptionText(langkah.Ke)),
                new Text(langkah.Jenjang == 0 ? texts["jalan.supported"] : langkah.Jenjang.ToString(CultureInfo.InvariantCulture)),
                new Text(langkah.PerangkatDaerah?.Nama ?? "–"));
        }

        return table;
    }

    private static string Prefix(LangkahJalan langkah) =>
        langkah.Tatanan is { } tatanan ? string.Create(CultureInfo.InvariantCulture, $"{tatanan.Nomor}.") : (langkah.Badan?.NamaPendek ?? langkah.Badan?.Nama) + " ";

    private string OptionText(Opsi opsi) => opsi.Nilai is { } nilai ? $"{nilai.ToString("0.##", texts.Culture)}: {opsi.Label}" : opsi.Label;

    private void WriteAgencies(PetaJalan jalan)
    {
        var menurut = jalan.MenurutPerangkatDaerah();
        if (menurut.Count > 0)
        {
            console.WriteLine();
            console.WriteLine(texts["jalan.by-agency"]);
            foreach (var milik in menurut)
            {
                console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {milik.Key?.Nama ?? texts["periksa.no-agency"]}: {milik.Count()}"));
            }
        }
    }

    private void WriteFragile(PetaJalan jalan)
    {
        if (jalan.Rawan.Count > 0)
        {
            console.WriteLine();
            console.WriteLine(texts["jalan.fragile"]);
            foreach (var rawan in jalan.Rawan)
            {
                console.WriteLine($"  {rawan.Indikator.Kunci}: {rawan.Pertentangan!.Keterangan}");
            }
        }

        console.WriteLine();
    }

    private static string Mark(SyaratJalan syarat) => syarat switch
    {
        { Terpenuhi: true } => "[v]",
        { Terjangkau: false } => "[x]",
        { Terpenuhi: false } => "[ ]",
        _ => "[?]",
    };

    private static Style StyleOf(SyaratJalan syarat) => syarat switch
    {
        { Terpenuhi: true } => new Style(Color.Green),
        { Terjangkau: false } => new Style(Color.Red),
        _ => Style.Plain,
    };
}

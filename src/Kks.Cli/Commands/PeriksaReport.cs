using System.Globalization;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Model.Checks;
using Kks.Model.Diagnostics;
using Spectre.Console;

namespace Kks.Cli.Commands;

/// <summary>Findings as tables, one per setting or agency, the field first in each; then how many there are of what.</summary>
internal sealed class PeriksaReport(Texts texts, CommandTerminal terminal)
{
    public void Write(HasilPemeriksaan hasil, bool menurutPerangkatDaerah)
    {
        if (hasil.Temuan.Count == 0)
        {
            terminal.Console.WriteLine(texts["periksa.clean"]);
            return;
        }

        var tenggat = hasil.Usulan?.PerangkatDaerah.ToLookup(p => p.Kunci, p => p.Tenggat, StringComparer.Ordinal);
        foreach (var bagian in menurutPerangkatDaerah ? hasil.MenurutPerangkatDaerah() : hasil.MenurutTatanan())
        {
            terminal.Console.WriteLine(Title(bagian, menurutPerangkatDaerah ? tenggat?[bagian.Kunci ?? ""].FirstOrDefault() : null, menurutPerangkatDaerah));
            terminal.Console.Write(TableOf(bagian, menurutPerangkatDaerah));
        }

        terminal.Console.WriteLine(Summary(hasil));
        foreach (var kelompok in hasil.Temuan.GroupBy(t => t.Kelompok).OrderBy(g => g.Key))
        {
            terminal.Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {GroupName(kelompok.Key)}: {kelompok.Count()}"));
        }
    }

    private string Title(BagianPemeriksaan bagian, DateOnly? tenggat, bool menurutPerangkatDaerah)
    {
        var nama = bagian.Nama ?? bagian.Kunci ?? texts[menurutPerangkatDaerah ? "periksa.no-agency" : "periksa.general"];
        var judul = string.Create(CultureInfo.InvariantCulture, $"{nama} ({bagian.Temuan.Count})");
        return tenggat is { } hari ? $"{judul} – {texts.Format("periksa.due", hari.ToString("d MMMM yyyy", texts.Culture))}" : judul;
    }

    private Table TableOf(BagianPemeriksaan bagian, bool menurutPerangkatDaerah)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn(new TableColumn(texts["periksa.code"]).NoWrap())
            .AddColumn(texts["periksa.indikator"])
            .AddColumn(texts["periksa.temuan"])
            .AddColumn(texts["periksa.place"]);
        foreach (var temuan in bagian.Temuan)
        {
            table.AddRow(
                new Text($"{Mark(temuan.Diagnosa.Severity)} {temuan.Diagnosa.Code}", StyleOf(temuan.Diagnosa.Severity)),
                new Text(IndicatorOf(temuan, menurutPerangkatDaerah)),
                new Text(temuan.Diagnosa.Message),
                new Text(temuan.Diagnosa.Location is { } place ? PlaceText(place) : ""));
        }

        return table;
    }

    private static string IndicatorOf(Temuan temuan, bool withSetting)
    {
        var indikator = temuan.Nomor is { } nomor ? string.Create(CultureInfo.InvariantCulture, $"{nomor}. {temuan.Indikator}") : temuan.Indikator ?? "";
        return withSetting && (temuan.Tatanan ?? temuan.Badan) is { } bagian ? $"{bagian} {indikator}".TrimEnd() : indikator;
    }

    private static string PlaceText(SourceLocation place)
    {
        var file = ShortFile(place.File);
        return place.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{file}:{place.Line}") : place.Place is { } inside ? $"{file}, {inside}" : file;
    }

    private static string ShortFile(string file) => file[(file.LastIndexOf('/') + 1)..];

    private string Summary(HasilPemeriksaan hasil) => texts.Format(
        "diagnostics.summary",
        hasil.Temuan.Count(t => t.Diagnosa.Severity == Severity.Error),
        hasil.Temuan.Count(t => t.Diagnosa.Severity == Severity.Warning),
        hasil.Temuan.Count(t => t.Diagnosa.Severity == Severity.Info));

    private string GroupName(KelompokTemuan kelompok) => texts["periksa.kelompok." + kelompok.ToString().ToLowerInvariant()];

    private static string Mark(Severity severity) => severity switch
    {
        Severity.Error => "E",
        Severity.Warning => "W",
        _ => "i",
    };

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red),
        Severity.Warning => new Style(Color.Yellow),
        _ => Style.Plain,
    };
}

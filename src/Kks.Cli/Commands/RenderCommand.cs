using System.CommandLine;
using System.Globalization;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Reporting;
using Kks.Reporting.Packs;

namespace Kks.Cli.Commands;

/// <summary><c>kks render FOLDER --out DIR</c>: the Word documents of a submission.</summary>
internal static class RenderCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var folder = SubmissionArgument.Create(texts);
        var outputFolder = new Option<string>("--out") { Description = texts["option.out"], HelpName = "DIR", Required = true }.Named(texts);
        var tatanan = new Option<string[]>("--tatanan") { Description = texts["option.tatanan"], HelpName = "KUNCI" };
        var template = new Option<string>("--template")
        {
            Description = texts["option.template"],
            HelpName = "TEMPLAT",
            DefaultValueFactory = _ => OfficialPacks.NarasiTatanan,
        }.Named(texts);
        var kertas = new Option<string>("--kertas")
        {
            Description = texts["option.kertas"],
            HelpName = "a4|f4",
            DefaultValueFactory = _ => "a4",
        }.AcceptOnlyFromAmong("a4", "f4");
        var margin = new Option<string>("--margin")
        {
            Description = texts["option.margin"],
            HelpName = "baku|rata|lebar",
            DefaultValueFactory = _ => "baku",
        }.AcceptOnlyFromAmong("baku", "rata", "lebar");
        var tanggal = CreateDateOption(texts);
        var semua = new Option<bool>("--semua") { Description = texts["option.semua"] };
        var pdf = new Option<bool>("--pdf") { Description = texts["option.pdf"] };
        var batas = SizeOption.Create(texts["option.batas"], 4);
        var halaman = new Option<bool>("--halaman") { Description = texts["option.halaman"] };
        var format = OutputFormat.CreateOption(texts);
        var command = new Command("render", texts["render.description"]) { folder, outputFolder, tatanan, template, kertas, margin, tanggal, semua, halaman, pdf, batas, format };
        command.SetAction((parsed, cancellation) => Task.FromResult(new RenderRun(texts, terminal)
        {
            Folder = parsed.GetRequiredValue(folder),
            OutputFolder = parsed.GetRequiredValue(outputFolder),
            Template = parsed.GetRequiredValue(template),
            Keys = parsed.GetValue(tatanan) ?? [],
            AsJson = parsed.IsJson(format),
            WholeSet = parsed.GetValue(semua),
            PdfLimit = parsed.GetValue(pdf) ? parsed.GetValue(batas) : null,
            CountPages = parsed.GetValue(halaman),
            Options = new RenderingOptions
            {
                Kertas = parsed.GetRequiredValue(kertas) == "f4" ? Kertas.F4 : Kertas.A4,
                Margin = MarginOf(parsed.GetRequiredValue(margin)),
                Tanggal = parsed.GetValue(tanggal),
            },
        }.Execute(cancellation)));
        return command;
    }

    private static Option<DateOnly?> CreateDateOption(Texts texts) => new("--tanggal")
    {
        Description = texts["option.tanggal"],
        HelpName = "tttt-bb-hh",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }

            result.AddError(result.Tokens[0].Value);
            return null;
        },
    };

    private static Margin MarginOf(string name) => name switch
    {
        "rata" => Margin.Rata,
        "lebar" => Margin.Lebar,
        _ => Margin.Bawaan,
    };
}

using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Cli.Sarif;
using Kks.Cli.Terminal;
using Kks.Model.Checks;
using Kks.Model.Diagnostics;

namespace Kks.Cli.Commands;

/// <summary><c>kks periksa FOLDER</c>: what verifiers would say, by setting or agency, as tables, JSON or SARIF.</summary>
internal static class PeriksaCommand
{
    private const string Sarif = "sarif";
    private const string PerTatanan = "tatanan";
    private const string PerPerangkatDaerah = "perangkat-daerah";

    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var folder = SubmissionArgument.Create(texts);
        var format = Choice("--format", texts["periksa.option.format"], "teks", "json", Sarif);
        var menurut = Choice("--menurut", texts["periksa.option.menurut"], PerTatanan, PerPerangkatDaerah);
        var gagal = Choice("--gagal-pada", texts["periksa.option.gagal-pada"], "error", "warning", "info");
        var command = new Command("periksa", texts["periksa.description"]) { folder, menurut, format, gagal };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(folder);
            var options = new PemeriksaanOptions { Culture = texts.Culture, Bukti = SubmissionLoader.StoreOf(path) };
            var hasil = new PemeriksaUsulan(options, PemeriksaTambahan.Semua).Periksa(SubmissionLoader.Load(path, texts));
            switch (parsed.GetRequiredValue(format))
            {
                case "json":
                    JsonOutput.Write(terminal.Out, new PeriksaJson(hasil).Write);
                    break;
                case Sarif:
                    JsonOutput.Write(terminal.Out, new SarifLog(hasil).Write);
                    break;
                default:
                    new PeriksaReport(texts, terminal).Write(hasil, parsed.GetRequiredValue(menurut) == PerPerangkatDaerah);
                    break;
            }

            return hasil.Terberat >= Bound(parsed.GetRequiredValue(gagal)) ? ExitCodes.InputErrors : ExitCodes.Success;
        });
        return command;
    }

    private static Severity Bound(string name) => name switch
    {
        "info" => Severity.Info,
        "warning" => Severity.Warning,
        _ => Severity.Error,
    };

    private static Option<string> Choice(string name, string description, params string[] values) => new Option<string>(name)
    {
        Description = description,
        HelpName = string.Join('|', values),
        DefaultValueFactory = _ => values[0],
    }.AcceptOnlyFromAmong(values);
}

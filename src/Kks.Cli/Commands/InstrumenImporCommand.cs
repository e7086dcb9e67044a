using System.CommandLine;
using System.Text.Json;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Exchange.InstrumenWorkbooks;
using Kks.Model.Data;
using Kks.Model.Instruments;

namespace Kks.Cli.Commands;

/// <summary><c>kks instrumen impor FILE.xlsx --out CATALOGUE.yaml</c>: an instrument workbook as a catalogue, compared with a built-in edition.</summary>
internal static class InstrumenImporCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var file = new Argument<string>("berkas") { Description = texts["instrumen.impor.file"] }.Named(texts);
        var output = new Option<string>("--out") { Description = texts["instrumen.impor.out"], HelpName = "KATALOG.yaml", Required = true }.Named(texts);
        var edisi = EditionOption.Create(texts);
        var sebagai = new Option<string?>("--sebagai") { Description = texts["instrumen.impor.sebagai"], HelpName = "EDISI" };
        var nama = new Option<string?>("--nama") { Description = texts["instrumen.impor.nama"], HelpName = "NAMA" };
        var format = OutputFormat.CreateOption(texts);
        var command = new Command("impor", texts["instrumen.impor.description"]) { file, output, edisi, sebagai, nama, format };
        command.SetAction(parsed =>
        {
            if (EditionOption.Find(parsed.GetRequiredValue(edisi), texts, terminal) is not { } dasar)
            {
                return ExitCodes.Usage;
            }

            var path = parsed.GetRequiredValue(file);
            using var content = File.OpenRead(path);
            var options = new InstrumenWorkbookOptions { Culture = texts.Culture, Edisi = parsed.GetValue(sebagai), Nama = parsed.GetValue(nama) };
            var result = InstrumenWorkbookImporter.Import(content, path.Replace('\\', '/'), dasar, options);
            if (result.Instrumen is { } instrumen)
            {
                Write(instrumen, parsed.GetRequiredValue(output));
            }

            Report(result, parsed.GetRequiredValue(output), parsed.IsJson(format), texts, terminal);
            return DiagnosticWriter.ExitCodeOf(result.Diagnostics);
        });
        return command;
    }

    private static void Write(Instrumen instrumen, string path)
    {
        var format = Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase) ? DataFormat.Json : DataFormat.Yaml;
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        AtomicFile.Write(path, stream => DataWriter.Write(instrumen, format, stream));
    }

    private static void Report(InstrumenWorkbookResult result, string path, bool asJson, Texts texts, CommandTerminal terminal)
    {
        if (asJson)
        {
            JsonOutput.Write(terminal.Out, json => WriteJson(json, result, path));
            return;
        }

        if (result.Instrumen is not null)
        {
            terminal.Out.WriteLine(texts.Format("instrumen.impor.done", path, result.JumlahIndikator));
        }

        new DiagnosticWriter(texts, terminal).WriteLines(result.Diagnostics);
    }

    private static void WriteJson(Utf8JsonWriter json, InstrumenWorkbookResult result, string path)
    {
        json.WriteString("katalog", result.Instrumen is null ? null : path);
        json.WriteNumber("indikator", result.JumlahIndikator);
        DiagnosticWriter.WriteJson(json, result.Diagnostics);
    }
}

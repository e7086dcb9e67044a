using System.CommandLine;
using System.Text.Json;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Exchange.LembarKerja;
using Kks.Model.Data;
using Kks.Model.Diagnostics;

namespace Kks.Cli.Commands;

/// <summary><c>kks lembar ekspor FOLDER --out DIR</c>: a workbook for every agency.</summary>
internal static class LembarEksporCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var folder = SubmissionArgument.Create(texts);
        var output = new Option<string>("--out") { Description = texts["lembar.option.out"], HelpName = "DIR", Required = true }.Named(texts);
        var perangkat = new Option<string[]>("--perangkat-daerah") { Description = texts["lembar.option.perangkat"], HelpName = "KUNCI" };
        var format = OutputFormat.CreateOption(texts);
        var command = new Command("ekspor", texts["lembar.ekspor.description"]) { folder, output, perangkat, format };
        command.SetAction(parsed =>
        {
            var (usulan, instrumen, problems) = DraftLoader.Load(parsed.GetRequiredValue(folder), texts);
            if (usulan is null || instrumen is null)
            {
                return new DiagnosticWriter(texts, terminal).Report(problems, parsed.IsJson(format));
            }

            var result = LembarKerjaWriter.Make(usulan, instrumen, LembarKerjaOptions.Default with { Culture = texts.Culture });
            var wanted = parsed.GetValue(perangkat) ?? [];
            string[] known = [.. result.Files.Select(f => f.PerangkatDaerah ?? LembarKerjaWriter.BelumDibagi)];
            if (wanted.Except(known).FirstOrDefault() is { } unknown)
            {
                terminal.Error.WriteLine(texts.Format("lembar.ekspor.unknown", unknown, string.Join(", ", known)));
                return ExitCodes.Usage;
            }

            var files = result.Files.Where(f => wanted.Length == 0 || wanted.Contains(f.PerangkatDaerah ?? LembarKerjaWriter.BelumDibagi)).ToList();
            Write(files, parsed.GetRequiredValue(output));
            return Report(files, result.Diagnostics, parsed.GetRequiredValue(output), parsed.IsJson(format), texts, terminal);
        });
        return command;
    }

    private static void Write(List<LembarKerjaFile> files, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in files)
        {
            AtomicFile.Write(Path.Combine(folder, file.Name), file.Write);
        }
    }

    private static int Report(List<LembarKerjaFile> files, IReadOnlyList<Diagnostic> diagnostics, string folder, bool asJson, Texts texts, CommandTerminal terminal)
    {
        if (asJson)
        {
            JsonOutput.Write(terminal.Out, json => WriteJson(json, files, diagnostics));
            return DiagnosticWriter.ExitCodeOf(diagnostics);
        }

        foreach (var file in files)
        {
            terminal.Out.WriteLine(texts.Format("lembar.ekspor.file", Path.Combine(folder, file.Name), file.JumlahIndikator));
        }

        new DiagnosticWriter(texts, terminal).WriteLines(diagnostics);
        return DiagnosticWriter.ExitCodeOf(diagnostics);
    }

    private static void WriteJson(Utf8JsonWriter json, List<LembarKerjaFile> files, IReadOnlyList<Diagnostic> diagnostics)
    {
        json.WriteStartArray("files");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("file", file.Name);
            json.WriteString("perangkatDaerah", file.PerangkatDaerah);
            json.WriteNumber("indikator", file.JumlahIndikator);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        DiagnosticWriter.WriteJson(json, diagnostics);
    }
}

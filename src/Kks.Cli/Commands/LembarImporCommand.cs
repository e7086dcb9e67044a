using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Exchange.LembarKerja;
using Kks.Model.Submissions;

namespace Kks.Cli.Commands;

/// <summary><c>kks lembar impor FOLDER FILE.xlsx…</c>: filled workbooks into the data folder.</summary>
internal static class LembarImporCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var folder = SubmissionArgument.Create(texts);
        var files = new Argument<string[]>("berkas") { Description = texts["lembar.argument.files"], Arity = ArgumentArity.OneOrMore };
        var dryRun = new Option<bool>("--periksa-saja") { Description = texts["lembar.option.periksa"] };
        var utamakan = new Option<string?>("--utamakan") { Description = texts["lembar.option.utamakan"], HelpName = "lembar|folder" }.AcceptOnlyFromAmong("lembar", "folder");
        var format = OutputFormat.CreateOption(texts);
        var command = new Command("impor", texts["lembar.impor.description"]) { folder, files, dryRun, utamakan, format };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(folder);
            var (usulan, instrumen, problems) = DraftLoader.Load(path, texts);
            if (usulan is null || instrumen is null)
            {
                return new DiagnosticWriter(texts, terminal).Report(problems, parsed.IsJson(format));
            }

            var sources = WorkbookArguments.Find(parsed.GetRequiredValue(files));
            if (sources.Count == 0)
            {
                terminal.Error.WriteLine(texts["lembar.impor.none"]);
                return ExitCodes.FileSystem;
            }

            var options = LembarKerjaOptions.Default with { Culture = texts.Culture, Utamakan = PreferenceOf(parsed.GetValue(utamakan)) };
            var result = LembarKerjaImporter.Import(usulan, instrumen, sources, options);
            var written = result.Perubahan.Count > 0 && !parsed.GetValue(dryRun);
            if (written)
            {
                Write(result.Usulan, path);
            }

            new LembarImporReport(result, written).Write(parsed.IsJson(format), texts, terminal);
            return DiagnosticWriter.ExitCodeOf(result.Diagnostics);
        });
        return command;
    }

    private static void Write(Usulan usulan, string path)
    {
        if (Directory.Exists(path))
        {
            UsulanWriter.WriteFolder(usulan, path);
        }
        else
        {
            UsulanWriter.WriteFile(usulan, path);
        }
    }

    private static PihakUtama PreferenceOf(string? name) => name switch
    {
        "lembar" => PihakUtama.Lembar,
        "folder" => PihakUtama.Folder,
        _ => PihakUtama.TidakAda,
    };
}

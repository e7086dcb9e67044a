using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Model.Assessments;

namespace Kks.Cli.Commands;

/// <summary><c>kks nilai FOLDER</c>: the assessment as a table or JSON.</summary>
internal static class NilaiCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var folder = SubmissionArgument.Create(texts);
        var format = OutputFormat.CreateOption(texts);
        var tingkat = LevelOption.Create(texts);
        var kebijakan = PolicyOption.Create(texts);

        var command = new Command("nilai", texts["nilai.description"]) { folder, format, tingkat, kebijakan };
        command.SetAction(parsed =>
        {
            var loaded = SubmissionLoader.Load(parsed.GetRequiredValue(folder), texts);
            var diagnostics = new DiagnosticWriter(texts, terminal);
            if (loaded.Valid is not { } usulan)
            {
                return diagnostics.Report(loaded.Diagnostics, parsed.IsJson(format));
            }

            var penilaian = new Penilai(new PenilaianOptions { PenerapanPita = PolicyOption.Of(parsed.GetValue(kebijakan)) })
                .Nilai(usulan);
            var report = new NilaiReport(usulan.Usulan, penilaian, LevelOption.Of(parsed.GetRequiredValue(tingkat)));
            if (parsed.IsJson(format))
            {
                JsonOutput.Write(terminal.Out, report.WriteJson);
            }
            else
            {
                report.WriteTables(texts, terminal.Console);
            }

            return ExitCodes.Success;
        });
        return command;
    }
}

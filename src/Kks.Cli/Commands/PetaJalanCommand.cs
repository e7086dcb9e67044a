using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Model.Assessments;
using Kks.Model.Checks.Jalan;

namespace Kks.Cli.Commands;

/// <summary><c>kks peta-jalan FOLDER --target KATEGORI</c>: what an award still takes, at the least.</summary>
internal static class PetaJalanCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var folder = SubmissionArgument.Create(texts);
        var target = new Option<string?>("--target") { Description = texts["jalan.option.target"], HelpName = "KATEGORI" };
        var format = OutputFormat.CreateOption(texts);
        var tingkat = LevelOption.Create(texts);
        var kebijakan = PolicyOption.Create(texts);
        var command = new Command("peta-jalan", texts["jalan.description"]) { folder, target, format, tingkat, kebijakan };
        command.SetAction(parsed =>
        {
            var loaded = SubmissionLoader.Load(parsed.GetRequiredValue(folder), texts);
            if (loaded.Valid is not { } usulan)
            {
                return new DiagnosticWriter(texts, terminal).Report(loaded.Diagnostics, parsed.IsJson(format));
            }

            var tujuan = parsed.GetValue(target) ?? usulan.Usulan.Target;
            var dikenal = string.Join(", ", usulan.Instrumen.Penghargaan.Kategori.Select(k => k.Kunci));
            if (tujuan is null)
            {
                terminal.Error.WriteLine(texts.Format("jalan.no-target", dikenal));
                return ExitCodes.Usage;
            }

            var penyusun = new PenyusunPetaJalan(new PenilaianOptions { PenerapanPita = PolicyOption.Of(parsed.GetValue(kebijakan)) }, texts.Culture);
            if (penyusun.Susun(usulan.Usulan, usulan.Instrumen, tujuan, LevelOption.Of(parsed.GetRequiredValue(tingkat))) is not { } jalan)
            {
                terminal.Error.WriteLine(texts.Format("jalan.unknown-target", usulan.Instrumen.Edisi, tujuan, dikenal));
                return ExitCodes.Usage;
            }

            if (parsed.IsJson(format))
            {
                JsonOutput.Write(terminal.Out, new PetaJalanJson(jalan).Write);
            }
            else
            {
                new PetaJalanReport(texts, terminal.Console).Write(jalan);
            }

            return ExitCodes.Success;
        });
        return command;
    }
}

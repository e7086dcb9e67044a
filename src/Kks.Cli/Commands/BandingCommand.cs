using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Model.Checks.Banding;
using Kks.Model.Validation;

namespace Kks.Cli.Commands;

/// <summary><c>kks banding LAMA BARU</c>: what became better, worse, new or gone since last time, and which remarks wait for an answer.</summary>
internal static class BandingCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var lama = new Argument<string>("lama") { Description = texts["banding.argument.lama"] }.Named(texts);
        var baru = new Argument<string>("baru") { Description = texts["banding.argument.baru"] }.Named(texts);
        var format = OutputFormat.CreateOption(texts);
        var tingkat = LevelOption.Create(texts);
        var semua = new Option<bool>("--semua") { Description = texts["banding.option.semua"] };
        var command = new Command("banding", texts["banding.description"]) { lama, baru, format, tingkat, semua };
        command.SetAction(parsed =>
        {
            var diagnostics = new DiagnosticWriter(texts, terminal);
            UsulanValidationResult[] loaded = [.. new[] { lama, baru }.Select(a => SubmissionLoader.Load(parsed.GetRequiredValue(a), texts))];
            if (loaded is not [{ Valid: { } dahulu }, { Valid: { } kini }])
            {
                return diagnostics.Report([.. loaded.Where(l => l.Valid is null).SelectMany(l => l.Diagnostics)], parsed.IsJson(format));
            }

            var hasil = PembandingUsulan.Bandingkan(dahulu, kini, LevelOption.Of(parsed.GetRequiredValue(tingkat)));
            if (parsed.IsJson(format))
            {
                JsonOutput.Write(terminal.Out, new BandingJson(hasil).Write);
            }
            else
            {
                new BandingReport(texts, terminal.Console).Write(hasil, parsed.GetValue(semua));
            }

            return ExitCodes.Success;
        });
        return command;
    }
}

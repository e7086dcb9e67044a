using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;

namespace Kks.Cli.Commands;

/// <summary><c>kks bukti FOLDER</c>: every evidence file opened and compared with the data, and with how it was before.</summary>
internal static class BuktiCommand
{
    private const int UploadMegabytes = 8;

    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var folder = SubmissionArgument.Create(texts);
        var manifest = new Option<string?>("--manifes") { Description = texts["bukti.manifes"], HelpName = "tulis|banding" }.AcceptOnlyFromAmong(BuktiRun.WriteManifest, BuktiRun.CompareManifest);
        var limit = SizeOption.Create(texts["bukti.batas"], UploadMegabytes);
        var format = new Option<string>("--format")
        {
            Description = texts["bukti.format"],
            HelpName = "teks|json|markdown",
            DefaultValueFactory = _ => BuktiRun.AsText,
        }.AcceptOnlyFromAmong(BuktiRun.AsText, BuktiRun.AsJson, BuktiRun.AsMarkdown);
        var command = new Command("bukti", texts["bukti.description"]) { folder, manifest, limit, format };
        command.SetAction(parsed => new BuktiRun(texts, terminal)
        {
            Folder = parsed.GetRequiredValue(folder),
            Manifest = parsed.GetValue(manifest),
            Limit = parsed.GetValue(limit),
            Format = parsed.GetRequiredValue(format),
        }.Execute());
        return command;
    }
}

using System.CommandLine;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Model.Instruments;
using Kks.Model.Scaffolding;
using Kks.Model.Submissions;

namespace Kks.Cli.Commands;

/// <summary><c>kks init FOLDER</c>: an empty data folder for an edition and district.</summary>
internal static class InitCommand
{
    public static Command Create(Texts texts, CommandTerminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = texts["argument.new-folder"] }.Named(texts);
        var edisi = EditionOption.Create(texts);
        var jenis = new Option<string>("--jenis")
        {
            Description = texts["option.jenis"],
            HelpName = "kabupaten|kota",
            Required = true,
        }.AcceptOnlyFromAmong("kabupaten", "kota");
        var nama = new Option<string>("--nama") { Description = texts["option.nama"], HelpName = "NAMA", Required = true }.Named(texts);
        var provinsi = new Option<string>("--provinsi") { Description = texts["option.provinsi"], HelpName = "PROVINSI", Required = true }.Named(texts);
        var kode = new Option<string?>("--kode") { Description = texts["option.kode"], HelpName = "KODE" };
        var command = new Command("init", texts["init.description"]) { folder, edisi, jenis, nama, provinsi, kode };
        command.SetAction(parsed =>
        {
            var instrumen = EditionOption.Find(parsed.GetRequiredValue(edisi), texts, terminal);
            if (instrumen is null)
            {
                return ExitCodes.Usage;
            }

            var daerah = new Daerah
            {
                Kode = parsed.GetValue(kode),
                Jenis = parsed.GetRequiredValue(jenis) == "kota" ? JenisDaerah.Kota : JenisDaerah.Kabupaten,
                Nama = parsed.GetRequiredValue(nama),
                Provinsi = parsed.GetRequiredValue(provinsi),
            };
            return Write(parsed.GetRequiredValue(folder), DataFolderScaffold.Draft(instrumen, daerah), texts, terminal);
        });
        return command;
    }

    private static int Write(string folder, IReadOnlyList<ScaffoldFile> files, Texts texts, CommandTerminal terminal)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            terminal.Error.WriteLine(texts.Format("init.not-empty", folder));
            return ExitCodes.FileSystem;
        }

        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }

        terminal.Out.WriteLine(texts.Format("init.done", folder, files.Count));
        return ExitCodes.Success;
    }
}

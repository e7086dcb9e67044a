using System.Text;
using System.Text.RegularExpressions;
using Kks.Model.Data;
using Kks.Reporting.Packs;
using Kks.Reporting.Testing;

namespace Kks.Cli.Commands;

/// <summary>An official pack -> a folder to edit: its files under a new id, a sample, and notes on what to do next.</summary>
internal sealed partial class PackCopy(string source, string name, string folder)
{
    private const string SampleName = "kabupaten-contoh";

    /// <summary>Whether a name can be the id of a pack: small letters, digits and hyphens, beginning with a letter.</summary>
    public static bool IsName(string name) => Name().IsMatch(name);

    /// <summary>Writes the files and gives their number.</summary>
    public int Write()
    {
        var files = OfficialPacks.FilesOf(source);
        var pack = OfficialPacks.Open(source);
        foreach (var file in files)
        {
            using var content = pack.Open(file)!;
            Write(file, file == PackManifest.FileName ? Renamed(content) : content);
        }

        using var submission = SampleFiles.Open(SampleFiles.Submission);
        Write($"{TemplateProject.SampleFolder}/{SampleName}/{SampleFiles.Submission}", submission);
        using var notes = SampleFiles.Open(SampleFiles.Notes);
        Write(SampleFiles.Notes, notes);
        return files.Count + 2;
    }

    /// <summary>The manifest as it is, comments and all, with the new id.</summary>
    private MemoryStream Renamed(Stream manifest)
    {
        using var reader = new StreamReader(manifest, Encoding.UTF8);
        return new MemoryStream(Encoding.UTF8.GetBytes(Id().Replace(reader.ReadToEnd(), $"id: {name}", 1)));
    }

    private void Write(string path, Stream content)
    {
        var target = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        AtomicFile.Write(target, content.CopyTo);
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex Name();

    [GeneratedRegex("^id:.*$", RegexOptions.Multiline)]
    private static partial Regex Id();
}

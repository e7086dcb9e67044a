namespace Kks.Reporting.Packs;

/// <summary>
/// A pack of one text template: its body and partials lie in a folder; what is not there (manifest, styles, partials) is the official pack's.
/// Thread-safe.
/// </summary>
internal sealed class SingleTemplateFiles(string file) : IPackFiles
{
    private readonly FolderPackFiles _folder = new(Path.GetDirectoryName(Path.GetFullPath(file))!);

    private readonly EmbeddedPackFiles _official = new(OfficialPacks.NarasiTatanan);

    /// <summary>The body's name inside the pack.</summary>
    public string Body { get; } = Path.GetFileName(file);

    public string Name { get; } = Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder.Replace('\\', '/') : ".";

    public Stream? Open(string path) => path == PackManifest.FileName ? _official.Open(path) : _folder.Open(path) ?? _official.Open(path);
}

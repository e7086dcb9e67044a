namespace Kks.Reporting.Packs;

/// <summary>The files of a pack in a folder. Nothing outside the folder is ever opened. Thread-safe.</summary>
/// <param name="folder">The folder.</param>
public sealed class FolderPackFiles(string folder) : IPackFiles
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    /// <inheritdoc/>
    public string Name { get; } = folder.Replace('\\', '/').TrimEnd('/');

    /// <inheritdoc/>
    public Stream? Open(string path)
    {
        if (!PackPath.IsInside(path))
        {
            return null;
        }

        var file = new FileInfo(Path.Combine(_root, path));
        return file.Exists && Stays(file) ? file.OpenRead() : null;
    }

    // A link may point anywhere, on the way to the file as well as the file itself.
    private bool Stays(FileInfo file)
    {
        for (FileSystemInfo? step = file; step is not null && step.FullName.Length > _root.Length; step = Parent(step))
        {
            if (step.LinkTarget is not null)
            {
                return false;
            }
        }

        return true;
    }

    private static DirectoryInfo? Parent(FileSystemInfo step) => step is FileInfo file ? file.Directory : ((DirectoryInfo)step).Parent;
}

using Kks.Model.Data;

namespace Kks.Model.Submissions;

/// <summary>
/// The evidence of a data folder: a name is looked for in its subfolder <c>bukti/</c>, then in the folder itself, so that
/// <c>pasar/foto.jpg</c> and <c>bukti/pasar/foto.jpg</c> mean the same file. Names and links that leave the folder are refused. Thread-safe.
/// </summary>
public sealed class FolderBuktiStore : IBuktiStore
{
    /// <summary>The subfolder evidence is kept in.</summary>
    public const string Subfolder = "bukti";

    private readonly FolderBoundary boundary;

    /// <summary>Makes a store.</summary>
    /// <param name="dataFolder">The data folder; it need not exist.</param>
    public FolderBuktiStore(string dataFolder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dataFolder);
        boundary = new FolderBoundary(dataFolder);
    }

    /// <inheritdoc/>
    public BerkasBukti Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Locate(name) is { } path)
        {
            return new BerkasBukti(StatusBerkas.Found, new FileInfo(path).Length);
        }

        return new BerkasBukti(Candidates(name).Contains(null) ? StatusBerkas.Outside : StatusBerkas.Missing);
    }

    /// <inheritdoc/>
    public Stream? Open(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        try
        {
            return Locate(name) is { } path ? File.OpenRead(path) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> List()
    {
        var folder = Path.Combine(boundary.Folder, Subfolder);
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint };
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*", options).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)]
            : [];
    }

    private string? Locate(string name) => Candidates(name).FirstOrDefault(File.Exists);

    /// <summary>Where the name may lie; null for a place out of the folder.</summary>
    private IEnumerable<string?> Candidates(string name) =>
        [boundary.Resolve(Path.Combine(Subfolder, name)), boundary.Resolve(name)];
}

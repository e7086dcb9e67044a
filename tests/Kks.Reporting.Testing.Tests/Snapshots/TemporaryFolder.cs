namespace Kks.Reporting.Testing.Tests.Snapshots;

/// <summary>A folder for one test; removed at the end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("kks-").FullName;

    public string FileAt(string relative) => System.IO.Path.Combine(Path, relative);

    public string TextOf(string relative) => File.ReadAllText(FileAt(relative));

    public string Write(string relative, string text)
    {
        var path = FileAt(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The files below the folder, sorted.</summary>
    public IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

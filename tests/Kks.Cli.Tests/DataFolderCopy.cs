namespace Kks.Cli.Tests;

/// <summary>A copy of a sample in a temporary folder, to be spoiled; removed at the end.</summary>
internal sealed class DataFolderCopy : IDisposable
{
    private DataFolderCopy(string path) => Path = path;

    public string Path { get; }

    public static DataFolderCopy Of(string sample)
    {
        var target = Directory.CreateTempSubdirectory("kks-").FullName;
        var source = Repository.PathOf(sample);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(target, System.IO.Path.GetRelativePath(source, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return new DataFolderCopy(target);
    }

    public static DataFolderCopy Empty() => new(Directory.CreateTempSubdirectory("kks-").FullName);

    public string FileAt(string relative) => System.IO.Path.Combine(Path, relative);

    /// <summary>Replaces the first occurrence; it must be there.</summary>
    public void Spoil(string relative, string good, string bad)
    {
        var file = FileAt(relative);
        var text = File.ReadAllText(file);
        var at = text.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{good}' is not in {relative}.");
        File.WriteAllText(file, string.Concat(text.AsSpan(0, at), bad, text.AsSpan(at + good.Length)));
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

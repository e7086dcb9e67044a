namespace Kks.Reporting.Testing.Snapshots;

/// <summary>The folder of a test's source. Deterministic builds write <c>/_/tests/…</c> for it; then it is looked for above the test's program.</summary>
internal static class SourceFolder
{
    private const string MappedRoot = "/_/";

    /// <param name="file">The path the compiler wrote.</param>
    /// <param name="program">The folder of the running program.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder here.</exception>
    public static string Of(string file, string program)
    {
        var end = file.LastIndexOfAny(['/', '\\']);
        var folder = end < 0 ? "" : file[..end];
        if (Directory.Exists(folder))
        {
            return folder;
        }

        if (file.StartsWith(MappedRoot, StringComparison.Ordinal))
        {
            var inside = end < MappedRoot.Length ? "" : file[MappedRoot.Length..end];
            for (var above = new DirectoryInfo(program); above is not null; above = above.Parent)
            {
                if (File.Exists(Path.Combine(above.FullName, file[MappedRoot.Length..])))
                {
                    return Path.Combine(above.FullName, inside);
                }
            }
        }

        throw new DirectoryNotFoundException($"Folder sumber pengujian tidak ditemukan: {folder}. Sebutkan SnapshotOptions.Folder.");
    }
}

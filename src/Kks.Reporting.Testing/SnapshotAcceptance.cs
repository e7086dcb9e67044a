namespace Kks.Reporting.Testing;

/// <summary>Accepts texts that were reviewed: <c>.received.txt</c> becomes <c>.verified.txt</c>. Stateless.</summary>
public static class SnapshotAcceptance
{
    private static readonly EnumerationOptions Walk = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        MaxRecursionDepth = 32,
        // A link may lead anywhere; only what is really below the folder is accepted.
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.System,
    };

    private static readonly string[] Skipped = ["bin", "obj", ".git", "node_modules"];

    /// <summary>The texts to be reviewed below a folder, sorted; nothing is changed.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<string> Find(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return
        [
            .. Directory.EnumerateFiles(folder, "*" + SnapshotFile.ReceivedEnding, Walk)
                .Where(path => !Path.GetRelativePath(folder, path).Split('/', '\\').Any(step => Skipped.Contains(step, StringComparer.OrdinalIgnoreCase)))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Accepts the texts to be reviewed below a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The paths of the accepted texts, sorted.</returns>
    /// <exception cref="IOException">A file cannot be renamed; those before it have been.</exception>
    public static IReadOnlyList<string> Accept(string folder)
    {
        var accepted = new List<string>();
        foreach (var received in Find(folder))
        {
            var stem = received[..^SnapshotFile.ReceivedEnding.Length];
            File.Move(received, stem + SnapshotFile.VerifiedEnding, overwrite: true);
            File.Delete(stem + SnapshotFile.ReceivedDocumentEnding);
            accepted.Add(stem + SnapshotFile.VerifiedEnding);
        }

        return accepted;
    }
}

namespace Kks.Model.Data;

/// <summary>Keeps paths inside a folder, whatever "..", absolute paths or links say.</summary>
internal sealed class FolderBoundary
{
    private const int MaxLinks = 40;
    private readonly string root;

    public FolderBoundary(string folder)
    {
        Folder = Path.GetFullPath(folder);
        root = RealPath(Folder) ?? Folder;
    }

    /// <summary>The folder, absolute.</summary>
    public string Folder { get; }

    /// <summary>The full path of a relative one; null where it is absolute or leads out of the folder.</summary>
    public string? Resolve(string relative)
    {
        if (relative.Length == 0 || relative.Contains('\0', StringComparison.Ordinal) || Path.IsPathRooted(relative) || relative.StartsWith('\\') || HasDrive(relative))
        {
            return null;
        }

        var full = Path.GetFullPath(relative.Replace('\\', '/'), Folder);
        return Holds(full) ? full : null;
    }

    /// <summary>Whether a full path lies in the folder, by name and after following links.</summary>
    public bool Holds(string full) => IsUnder(Folder, full) && RealPath(full) is { } real && IsUnder(root, real);

    private static bool HasDrive(string path) => path.Length > 1 && path[1] == ':' && char.IsAsciiLetter(path[0]);

    private static bool IsUnder(string folder, string path) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The path with every link followed; null where links go in circles.</summary>
    private static string? RealPath(string full)
    {
        var links = 0;
        var rest = new Stack<string>(Split(full).Reverse());
        var real = Path.GetPathRoot(full)!;
        while (rest.TryPop(out var part))
        {
            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MaxLinks)
            {
                return null;
            }

            var goal = Path.GetFullPath(target, real);
            real = Path.GetPathRoot(goal)!;
            foreach (var step in Split(goal).Reverse())
            {
                rest.Push(step);
            }
        }

        return real;
    }

    private static string[] Split(string full) =>
        full[Path.GetPathRoot(full)!.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
}

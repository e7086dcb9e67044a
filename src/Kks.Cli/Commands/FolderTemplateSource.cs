using Kks.Templating;

namespace Kks.Cli.Commands;

/// <summary>The templates beside the one that is rendered; a name that leaves the folder is not found.</summary>
internal sealed class FolderTemplateSource(string folder) : ITemplateSource
{
    public string? Find(string name)
    {
        var path = Path.GetFullPath(Path.Combine(folder, name));
        var inside = path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return inside && File.Exists(path) ? File.ReadAllText(path) : null;
    }
}

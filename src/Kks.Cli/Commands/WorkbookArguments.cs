using Kks.Exchange.LembarKerja;

namespace Kks.Cli.Commands;

/// <summary>Names of workbooks as a person gives them: files, folders of them, or patterns that the shell left as they are.</summary>
internal static class WorkbookArguments
{
    private const string Extension = ".xlsx";

    /// <summary>The workbooks, each once, in the order given and by name within a folder.</summary>
    public static IReadOnlyList<LembarKerjaSource> Find(IEnumerable<string> names) =>
        [.. names.SelectMany(Expand).DistinctBy(Path.GetFullPath).Select(Source)];

    private static IEnumerable<string> Expand(string name)
    {
        if (Directory.Exists(name))
        {
            return In(name, "*" + Extension);
        }

        var pattern = Path.GetFileName(name);
        return pattern.AsSpan().ContainsAny('*', '?') ? In(Path.GetDirectoryName(name) is { Length: > 0 } folder ? folder : ".", pattern) : [name];
    }

    /// <summary>Excel keeps a file named <c>~$…</c> beside every workbook it has open.</summary>
    private static IEnumerable<string> In(string folder, string pattern) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, pattern).Where(f => !Path.GetFileName(f).StartsWith("~$", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        : [];

    private static LembarKerjaSource Source(string path) =>
        new(path.Replace('\\', '/'), () => File.OpenRead(path), File.Exists(path) ? File.GetLastWriteTime(path) : null);
}

using Kks.Model.Diagnostics;

namespace Kks.Model.Data;

/// <summary>Reads data files from disk into trees; what a disk can do wrong becomes a diagnostic too.</summary>
internal static class DataFileReader
{
    public static IReadOnlyList<string> Extensions { get; } = [".yaml", ".yml", ".json"];

    public static bool IsData(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file on disk.</param>
    /// <param name="name">The file as the person would say it.</param>
    /// <param name="options">Language and limits.</param>
    public static DataTree Parse(string path, string name, DataReaderOptions options)
    {
        var bag = new DiagnosticBag(options.Culture);
        try
        {
            if (!File.Exists(path))
            {
                bag.Error(DataCodes.Missing, new SourceLocation(name), null, null, name);
            }
            else if (new FileInfo(path).Length > options.Limits.MaxBytes)
            {
                DataReader.TooLarge(name, options, bag);
            }
            else
            {
                using var content = File.OpenRead(path);
                return DataReader.Parse(name, content, options);
            }
        }
        catch (UnauthorizedAccessException)
        {
            bag.Error(DataCodes.Unreadable + ".access", new SourceLocation(name));
        }
        catch (IOException)
        {
            bag.Error(DataCodes.Unreadable + ".io", new SourceLocation(name));
        }

        return new DataTree(null, bag.Items);
    }
}

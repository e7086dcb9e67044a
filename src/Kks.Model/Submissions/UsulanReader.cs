using Kks.Model.Data;
using Kks.Model.Diagnostics;

namespace Kks.Model.Submissions;

/// <summary>
/// Reads a submission from a data folder or from one YAML or JSON file. In a folder, <c>usulan.yaml</c> may be split: each file in
/// <c>tatanan/</c> answers one setting, each in <c>kelembagaan/</c> one body, taken in the order of their names. Nothing a person
/// can put there makes it throw: what is wrong comes back as diagnostics. Thread-safe.
/// </summary>
public static class UsulanReader
{
    internal const string MainName = "usulan";
    internal const string TatananFolder = "tatanan";
    internal const string KelembagaanFolder = "kelembagaan";

    /// <summary>Reads a folder or a file.</summary>
    /// <param name="path">The folder or file; places in diagnostics begin with it as given.</param>
    /// <param name="options">Language and limits; the defaults where null.</param>
    public static DataResult<Usulan> Read(string path, DataReaderOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        options ??= DataReaderOptions.Default;
        if (Directory.Exists(path))
        {
            return new UsulanFolder(path, options).Read();
        }

        var name = path.Replace('\\', '/');
        if (File.Exists(path) && !DataFileReader.IsData(path))
        {
            var bag = new DiagnosticBag(options.Culture);
            bag.Error(DataCodes.FileKind, new SourceLocation(name), null, null, Path.GetExtension(path));
            return new DataResult<Usulan>(null, bag.Items, new SourceMap(null, new SourceLocation(name)));
        }

        return DataReader.Bind<Usulan>(DataFileReader.Parse(path, name, options), name, options);
    }
}

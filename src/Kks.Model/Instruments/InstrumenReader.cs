using Kks.Model.Data;

namespace Kks.Model.Instruments;

/// <summary>
/// Reads catalogues, built-in and a district's own alike: text -> located tree -> <see cref="Instrumen"/> -> checked by
/// <see cref="InstrumenValidator"/>. What is wrong comes back as diagnostics. Thread-safe.
/// </summary>
public static class InstrumenReader
{
    /// <summary>The name of the catalogue a data folder may hold for its own edition.</summary>
    public const string NamaBerkas = "instrumen.yaml";

    /// <summary>Reads a catalogue from a text.</summary>
    /// <param name="fileName">The name used in diagnostics; its extension decides between YAML and JSON.</param>
    /// <param name="text">The content.</param>
    /// <param name="options">Language and limits; the defaults where null.</param>
    public static DataResult<Instrumen> Read(string fileName, string text, DataReaderOptions? options = null) =>
        Check(DataReader.Read<Instrumen>(fileName, text, options), options);

    /// <summary>Reads a catalogue from a stream, which is left open.</summary>
    /// <param name="fileName">The name used in diagnostics; its extension decides between YAML and JSON.</param>
    /// <param name="content">UTF-8 text.</param>
    /// <param name="options">Language and limits; the defaults where null.</param>
    public static DataResult<Instrumen> Read(string fileName, Stream content, DataReaderOptions? options = null) =>
        Check(DataReader.Read<Instrumen>(fileName, content, options), options);

    /// <summary>Reads the catalogue a data folder holds for its own edition; null where it holds none.</summary>
    /// <param name="folder">The data folder; places in diagnostics begin with it as given.</param>
    /// <param name="options">Language and limits; the defaults where null.</param>
    public static DataResult<Instrumen>? ReadFolder(string folder, DataReaderOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var path = Path.Combine(folder, NamaBerkas);
        if (!File.Exists(path))
        {
            return null;
        }

        var name = folder.Replace('\\', '/').TrimEnd('/') + "/" + NamaBerkas;
        options ??= DataReaderOptions.Default;
        return Check(DataReader.Bind<Instrumen>(DataFileReader.Parse(path, name, options), name, options), options);
    }

    private static DataResult<Instrumen> Check(DataResult<Instrumen> read, DataReaderOptions? options) => read.Value is { } instrumen
        ? new(instrumen, [.. read.Diagnostics, .. InstrumenValidator.Validate(instrumen, read.Source, options?.Culture)], read.Source)
        : read;
}

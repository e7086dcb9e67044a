using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>
/// From a data folder or file to a checked submission: read, find the instrument of its edition (the folder's own <c>instrumen.yaml</c>
/// before the catalogue), check against it with the folder's evidence. Nothing a person can put there makes it throw. Immutable and thread-safe.
/// </summary>
/// <param name="options">Catalogue, language and limits; the defaults where null.</param>
public sealed class UsulanLoader(UsulanLoaderOptions? options = null)
{
    private readonly UsulanLoaderOptions options = options ?? new();

    /// <summary>Loads a folder or file.</summary>
    /// <param name="path">The data folder, or one YAML or JSON file, whose folder then holds evidence and catalogue; places in diagnostics begin with it as given.</param>
    public UsulanLoadResult Load(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var data = UsulanReader.Read(path, options.Reading);
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        var bukti = new FolderBuktiStore(folder);
        var own = InstrumenReader.ReadFolder(folder, options.Reading);
        var katalog = own?.Value is { } instrumen ? options.Katalog.Dengan(instrumen) : options.Katalog;
        var validator = new UsulanValidator(new UsulanValidatorOptions { Culture = options.Reading.Culture, Bukti = bukti });
        var result = validator.Validate(data, katalog);
        var broken = own is not null && own.Value is null;
        return new UsulanLoadResult(broken ? null : result.Valid, [.. own?.Diagnostics ?? [], .. result.Diagnostics], bukti);
    }
}

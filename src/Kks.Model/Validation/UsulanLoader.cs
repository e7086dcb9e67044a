using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>
/// From a path to a submission to work with: data folder or file -> its own catalogue, where it has one -> submission -> checked against
/// the instrument of its edition, evidence included. All diagnostics of all steps come at once. Thread-safe.
/// </summary>
public static class UsulanLoader
{
    /// <summary>Loads and checks a submission.</summary>
    /// <param name="path">The data folder, or a YAML or JSON file; then its folder holds the evidence.</param>
    /// <param name="options">Language and limits; the defaults where null.</param>
    /// <param name="katalog">The editions known; the built-in ones where null. The folder's own catalogue comes first.</param>
    /// <param name="bukti">Where evidence is kept; the data folder where null.</param>
    public static UsulanValidationResult Load(string path, DataReaderOptions? options = null, KatalogInstrumen? katalog = null, IBuktiStore? bukti = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        options ??= DataReaderOptions.Default;
        var data = UsulanReader.Read(path, options);
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        var own = InstrumenReader.ReadFolder(folder, options);
        if (own is not null && own.Diagnostics.Any(d => d.Severity == Severity.Error))
        {
            // Against any other catalogue the answers would be wrong for reasons nobody can mend in them.
            return new UsulanValidationResult(null, [.. own.Diagnostics, .. data.Diagnostics]);
        }

        katalog = own?.Value is { } instrumen ? (katalog ?? KatalogInstrumen.Bawaan).Dengan(instrumen) : katalog ?? KatalogInstrumen.Bawaan;
        var checking = new UsulanValidatorOptions { Culture = options.Culture, Bukti = bukti ?? new FolderBuktiStore(folder) };
        var result = new UsulanValidator(checking).Validate(data, katalog);
        return own is null or { Diagnostics.Count: 0 }
            ? result
            : result with { Diagnostics = [.. own.Diagnostics, .. result.Diagnostics] };
    }
}

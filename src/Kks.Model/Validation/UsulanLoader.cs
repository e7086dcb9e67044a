using Kks.Model.Data;
using Kks.Model.Diagnostics;
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
    /// <param name="path">The data folder, or one YAML or JSON file; places in diagnostics begin with it as given.</param>
    public UsulanLoadResult Load(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var data = UsulanReader.Read(path, options.Reading);
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
        var bukti = new FolderBuktiStore(folder);
        var own = Directory.Exists(path) ? InstrumenReader.ReadFolder(path, options.Reading) : null;
        var ownDiagnostics = own?.Diagnostics ?? [];
        var katalog = own?.Value is { } found ? options.Katalog.Dengan(found) : options.Katalog;
        if (data.Draft is not { } draft)
        {
            return new UsulanLoadResult(null, [.. ownDiagnostics, .. data.Diagnostics], bukti);
        }

        if (katalog.Cari(draft.Edisi) is not { } instrumen)
        {
            return new UsulanLoadResult(null, [.. ownDiagnostics, .. data.Diagnostics, .. UnknownEdition(data, katalog)], bukti);
        }

        var checkedData = new UsulanValidator(new UsulanValidatorOptions { Culture = options.Reading.Culture, Bukti = bukti }).Validate(data, instrumen);
        var broken = ownDiagnostics.Any(d => d.Severity == Severity.Error);
        return new UsulanLoadResult(broken ? null : checkedData.Valid, [.. ownDiagnostics, .. checkedData.Diagnostics], bukti);
    }

    private IReadOnlyList<Diagnostic> UnknownEdition(DataResult<Usulan> data, KatalogInstrumen katalog)
    {
        const string member = "edisi";
        if (string.IsNullOrEmpty(data.Draft?.Edisi))
        {
            return []; // the reader has said that it is missing
        }

        var bag = new DiagnosticBag(options.Reading.Culture);
        var hint = NearestName.Find(data.Draft.Edisi, katalog.Edisi) is { } nearest
            ? bag.Text("hint.nearest", nearest)
            : bag.Text("hint.known", string.Join(", ", katalog.Edisi));
        bag.Error(ValidationCodes.Edisi + ".unknown", data.Source.Locate(member), member, hint, data.Draft.Edisi);
        return bag.Items;
    }
}

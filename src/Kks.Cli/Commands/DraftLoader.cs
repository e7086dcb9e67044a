using Kks.Cli.Resources;
using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Validation;

namespace Kks.Cli.Commands;

/// <summary>Loads a submission that can be read, valid or not, with the instrument of its edition: for the commands by which it is mended.</summary>
internal static class DraftLoader
{
    /// <summary>Loads; the submission is null where it cannot be read, and the diagnostics say why.</summary>
    public static (Usulan? Usulan, Instrumen? Instrumen, IReadOnlyList<Diagnostic> Diagnostics) Load(string path, Texts texts)
    {
        var options = DataReaderOptions.Default with { Culture = texts.Culture };
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        var own = InstrumenReader.ReadFolder(folder, options);
        var katalog = own?.Value is { } instrumen ? KatalogInstrumen.Bawaan.Dengan(instrumen) : KatalogInstrumen.Bawaan;
        var brokenCatalogue = own is not null && own.Value is null;
        if (!brokenCatalogue && UsulanReader.Read(path, options).Value is { } usulan && katalog.Cari(usulan.Edisi) is { } edisi)
        {
            return (usulan, edisi, []);
        }

        return (null, null, [.. UsulanLoader.Load(path, options).Diagnostics.Where(d => d.Severity == Severity.Error)]);
    }
}

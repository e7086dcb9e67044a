using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Reporting.Word;
using Kks.Reporting.WordTemplates;
using Kks.Templating;

namespace Kks.Reporting.Packs;

/// <summary>
/// Reads template packs: files -> manifest -> templates, compiled -> pack. Everything wrong is reported at once, with its place.
/// Stateless and thread-safe.
/// </summary>
public static class TemplatePackReader
{
    /// <summary>The ending of a text template's file name.</summary>
    public const string TextTemplateExtension = ".sbn.md";

    /// <summary>The ending of the file name of a template made in Word.</summary>
    public const string WordTemplateExtension = ".docx";

    /// <summary>Reads the pack a person names: the id of an official pack, a folder, or a template of its own, text or made in Word.</summary>
    /// <param name="nameFolderOrFile">For example <c>narasi-tatanan</c>, <c>templat/kami</c>, <c>templat/ringkas.sbn.md</c> or <c>templat/narasi.docx</c>.</param>
    public static TemplatePackResult Read(string nameFolderOrFile)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(nameFolderOrFile);
        if (OfficialPacks.Ids.Contains(nameFolderOrFile, StringComparer.Ordinal))
        {
            return OfficialPacks.Get(nameFolderOrFile);
        }

        if (Directory.Exists(nameFolderOrFile))
        {
            return Read(new FolderPackFiles(nameFolderOrFile));
        }

        if (nameFolderOrFile.EndsWith(WordTemplateExtension, StringComparison.OrdinalIgnoreCase) && File.Exists(nameFolderOrFile))
        {
            return ReadSingle(new SingleTemplateFiles(nameFolderOrFile), WordPackBody.ManifestOf);
        }

        return nameFolderOrFile.EndsWith(TextTemplateExtension, StringComparison.OrdinalIgnoreCase) && File.Exists(nameFolderOrFile)
            ? ReadSingle(new SingleTemplateFiles(nameFolderOrFile), (_, manifest) => manifest)
            : Unknown(nameFolderOrFile);
    }

    /// <summary>Reads a pack from its files.</summary>
    /// <param name="files">Where the files come from.</param>
    public static TemplatePackResult Read(IPackFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Read(files, manifest => manifest);
    }

    internal static TemplatePackResult Unknown(string name) => new(
        null,
        [
            new Diagnostic(
                ReportCodes.PackUnknown,
                Severity.Error,
                $"Templat '{name}' tidak ditemukan.",
                Hint: $"Sebutkan paket resmi ({string.Join(", ", OfficialPacks.Ids)}), folder paket, atau berkas *{TextTemplateExtension} atau *{WordTemplateExtension}."),
        ]);

    private static TemplatePackResult ReadSingle(SingleTemplateFiles files, Func<IPackFiles, PackManifest, PackManifest> adapt) =>
        Read(files, manifest => adapt(files, manifest with { Isi = files.Body }));

    private static TemplatePackResult Read(IPackFiles files, Func<PackManifest, PackManifest> adapt)
    {
        var diagnostics = new List<Diagnostic>();
        if (ReadManifest(files, diagnostics) is not { } manifest)
        {
            return new(null, diagnostics);
        }

        manifest = adapt(manifest);
        var isWord = manifest.Isi.EndsWith(WordTemplateExtension, StringComparison.OrdinalIgnoreCase);
        var word = isWord ? ReadWord(files, manifest, diagnostics) : null;
        var program = ReadProgram(files, manifest, diagnostics, isWord);
        var reference = ReadReference(files, manifest, diagnostics);
        var isWhole = program is not null && reference is not null && isWord == (word is not null);
        return new(isWhole ? new TemplatePack(files.Name, manifest, program!, reference!, word) : null, [.. diagnostics.Distinct()]);
    }

    private static PackManifest? ReadManifest(IPackFiles files, List<Diagnostic> diagnostics)
    {
        using var stream = files.Open(PackManifest.FileName);
        if (stream is null)
        {
            diagnostics.Add(Missing(files, PackManifest.FileName));
            return null;
        }

        var result = DataReader.Read<PackManifest>($"{files.Name}/{PackManifest.FileName}", stream);
        diagnostics.AddRange(result.Diagnostics);
        return result.Value;
    }

    private static WordTemplate? ReadWord(IPackFiles files, PackManifest manifest, List<Diagnostic> diagnostics)
    {
        using var document = files.Open(manifest.Isi);
        if (document is null)
        {
            diagnostics.Add(Missing(files, manifest.Isi));
            return null;
        }

        var result = WordPackBody.Compile(manifest.Per, document, $"{files.Name}/{manifest.Isi}");
        diagnostics.AddRange(result.Diagnostics);
        return result.Template;
    }

    /// <summary>The small patterns of the manifest, and the body where it is text.</summary>
    private static PackProgram? ReadProgram(IPackFiles files, PackManifest manifest, List<Diagnostic> diagnostics, bool isWord)
    {
        if ((isWord ? "" : new PackTemplateSource(files).Find(manifest.Isi)) is not { } body)
        {
            diagnostics.Add(Missing(files, manifest.Isi));
            return null;
        }

        var found = new List<TemplateDiagnostic>();
        var program = PackProgram.Compile(manifest, body, new PackText(files), found);
        diagnostics.AddRange(found.Select(item => TemplateDiagnostics.ToDiagnostic(item, files.Name)));
        return program;
    }

    private static ReferencePack? ReadReference(IPackFiles files, PackManifest manifest, List<Diagnostic> diagnostics)
    {
        using var stream = SharedPackFiles.OpenReference(files, manifest.Acuan);
        var name = manifest.Acuan ?? SharedPackFiles.Reference;
        if (stream is null)
        {
            diagnostics.Add(Missing(files, name));
            return null;
        }

        try
        {
            var reference = ReferencePack.Load(stream);
            diagnostics.AddRange(reference.Diagnostics);
            return reference;
        }
        catch (InvalidDataException problem)
        {
            diagnostics.Add(new Diagnostic(ReportCodes.ReferenceDamaged, Severity.Error, problem.Message, Place(files, name)));
            return null;
        }
    }

    private static Diagnostic Missing(IPackFiles files, string path) => new(
        ReportCodes.FileMissing,
        Severity.Error,
        $"Berkas '{path}' tidak ada dalam paket templat.",
        Place(files, path));

    private static SourceLocation Place(IPackFiles files, string path) => new($"{files.Name}/{path}");
}

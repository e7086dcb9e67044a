using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Model.Validation;
using Kks.Reporting.Packs;
using Kks.Reporting.Testing.Projects;
using Kks.Reporting.Testing.Resources;
using Kks.Reporting.Testing.Snapshots;

namespace Kks.Reporting.Testing;

/// <summary>
/// A template pack with samples to try it on: the pack in the folder itself or in <c>templat/</c>, data folders in <c>contoh/</c>, accepted texts in
/// <c>hasil/</c> as <c>sample.document.verified.txt</c>. Immutable and thread-safe.
/// </summary>
public sealed class TemplateProject
{
    /// <summary>The folder of the pack, where it is not the project's own.</summary>
    public const string PackFolder = "templat";

    /// <summary>The folder of the samples, each a data folder.</summary>
    public const string SampleFolder = "contoh";

    /// <summary>The folder of the accepted texts.</summary>
    public const string ResultFolder = "hasil";

    private readonly Dictionary<string, SampleData> _samples;

    private TemplateProject(string folder, TemplatePack pack, IReadOnlyList<SampleData> samples)
    {
        Folder = folder;
        Pack = pack;
        _samples = samples.ToDictionary(sample => sample.Name, StringComparer.Ordinal);
        var generator = new KksReportGenerator();
        Cases = [.. samples.SelectMany(sample => generator.Documents(sample.Usulan, pack, sample.Printing).Select(document => new TemplateCase(sample.Name, document.Kunci)))];
    }

    /// <summary>The project's folder.</summary>
    public string Folder { get; }

    /// <summary>The pack, compiled.</summary>
    public TemplatePack Pack { get; }

    /// <summary>Every document the pack makes of every sample, in the order of the samples' names.</summary>
    public IReadOnlyList<TemplateCase> Cases { get; }

    /// <summary>Reads a project; everything wrong with pack and samples is reported at once.</summary>
    /// <param name="folder">The project's folder.</param>
    /// <param name="options">Language and limits of reading the samples; null takes the defaults.</param>
    public static TemplateProjectResult Read(string folder, DataReaderOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var place = folder.Replace('\\', '/').TrimEnd('/');
        var pack = TemplatePackReader.Read(new FolderPackFiles(PackOf(place)));
        var diagnostics = new List<Diagnostic>(pack.Diagnostics);
        var samples = new List<SampleData>();
        foreach (var sample in SamplesOf(place))
        {
            var loaded = UsulanLoader.Load(sample, options);
            diagnostics.AddRange(loaded.Diagnostics);
            if (loaded.Valid is { } usulan)
            {
                samples.Add(new SampleData(Path.GetFileName(sample), sample, usulan));
            }
        }

        if (SamplesOf(place).Count == 0)
        {
            diagnostics.Add(new Diagnostic(TestingCodes.NoSample, Severity.Error, $"Tidak ada contoh untuk menguji templat dalam '{place}/{SampleFolder}'.", new SourceLocation(place), $"Buat folder data: kks init {place}/{SampleFolder}/NAMA …"));
        }

        var sound = pack.Pack is not null && !diagnostics.Exists(found => found.Severity == Severity.Error);
        return new TemplateProjectResult(sound ? new TemplateProject(place, pack.Pack!, samples) : null, diagnostics);
    }

    /// <summary>Reads a project that is to be sound, as in a test.</summary>
    /// <param name="folder">The project's folder.</param>
    /// <exception cref="InvalidOperationException">The pack or a sample has errors, or there is no sample; the message lists them.</exception>
    public static TemplateProject Open(string folder)
    {
        var result = Read(folder);
        return result.Project ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(found => found.Severity == Severity.Error)));
    }

    /// <summary>Renders a document.</summary>
    /// <param name="document">One of <see cref="Cases"/>.</param>
    /// <exception cref="KeyNotFoundException">There is no such sample.</exception>
    /// <exception cref="InvalidOperationException">The document could not be made; the message lists why.</exception>
    public RenderedDocument Render(TemplateCase document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sample = SampleOf(document.Contoh);
        return RenderedDocument.Render(sample.Usulan, Pack, document.Dokumen, sample.Printing);
    }

    /// <summary>Renders a document and compares it with the accepted text; nothing a template can do makes it throw.</summary>
    /// <param name="document">One of <see cref="Cases"/>.</param>
    /// <param name="options">How it is compared; null takes the defaults. Folder and name are the project's.</param>
    /// <exception cref="KeyNotFoundException">There is no such sample.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public TemplateCheck Check(TemplateCase document, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= new SnapshotOptions();
        var sample = SampleOf(document.Contoh);
        using var output = new MemoryStream();
        var rendered = new KksReportGenerator().Render(sample.Usulan, Pack, document.Dokumen, output, sample.Printing);
        if (!rendered.Succeeded)
        {
            return new TemplateCheck(document, rendered.Diagnostics, null);
        }

        var docx = output.ToArray();
        var result = SnapshotOf(document).Compare(DocumentText.Read(docx, options.Teks), BuildServer.MayWrite(options.Tulis), options.Bahasa, docx);
        return new TemplateCheck(document, result.State == SnapshotState.Same ? rendered.Diagnostics : [.. rendered.Diagnostics, Finding(result, options.Bahasa)], result);
    }

    /// <summary>The accepted texts no document belongs to any more, sorted.</summary>
    public IReadOnlyList<string> FindUnused()
    {
        var results = Path.Combine(Folder, ResultFolder);
        var used = Cases.Select(document => Path.GetFileName(SnapshotOf(document).Verified)).ToHashSet(StringComparer.Ordinal);
        return Directory.Exists(results)
            ? [.. Directory.EnumerateFiles(results, "*" + SnapshotFile.VerifiedEnding).Where(path => !used.Contains(Path.GetFileName(path))).Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>Where the accepted text of a document is.</summary>
    /// <param name="document">One of <see cref="Cases"/>.</param>
    public SnapshotFile SnapshotOf(TemplateCase document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new SnapshotFile(Path.Combine(Folder, ResultFolder), $"{document.Contoh}.{document.Dokumen}");
    }

    /// <summary>Renders a document and compares it with the accepted text in <c>hasil/</c>; <c>kks template uji</c> compares the same files.</summary>
    /// <param name="contoh">The sample, the name of its folder.</param>
    /// <param name="dokumen">What the document is about, for example <c>pasar</c>.</param>
    /// <param name="options">How it is compared; null takes the defaults. Folder and name are the project's.</param>
    /// <exception cref="SnapshotException">The document differs, or nothing has been accepted yet.</exception>
    /// <exception cref="InvalidOperationException">The document could not be made; the message lists why.</exception>
    public Task Verify(string contoh, string dokumen, SnapshotOptions? options = null)
    {
        var document = new TemplateCase(contoh, dokumen);
        var named = (options ?? new SnapshotOptions()) with { Folder = Path.Combine(Folder, ResultFolder), Nama = $"{contoh}.{dokumen}" };
        return Snapshot.Verify(Render(document), named);
    }

    private static Diagnostic Finding(SnapshotResult result, string language)
    {
        var texts = TestingTexts.For(language);
        var (code, key) = result.State == SnapshotState.New ? (TestingCodes.New, "snapshot.new") : (TestingCodes.Different, "snapshot.different");
        return new Diagnostic(code, Severity.Error, texts.Format(key, Path.GetFileName(result.Verified)), new SourceLocation(result.Verified.Replace('\\', '/')), texts["snapshot.hint"]);
    }

    private SampleData SampleOf(string name) =>
        _samples.GetValueOrDefault(name) ?? throw new KeyNotFoundException($"Tidak ada contoh '{name}'. Yang ada: {string.Join(", ", _samples.Keys)}.");

    private static string PackOf(string folder) =>
        !File.Exists(Path.Combine(folder, PackManifest.FileName)) && Directory.Exists(Path.Combine(folder, PackFolder)) ? $"{folder}/{PackFolder}" : folder;

    private static List<string> SamplesOf(string folder)
    {
        var samples = Path.Combine(folder, SampleFolder);
        return Directory.Exists(samples)
            ? [.. Directory.EnumerateDirectories(samples).Select(path => path.Replace('\\', '/')).Where(path => Path.GetFileName(path)[0] != '.').Order(StringComparer.Ordinal)]
            : [];
    }
}

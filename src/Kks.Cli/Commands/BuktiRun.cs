using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Exchange.Evidence;
using Kks.Exchange.Evidence.Manifests;
using Kks.Model.Checks;
using Kks.Model.Diagnostics;
using Kks.Model.Validation;

namespace Kks.Cli.Commands;

/// <summary>One run of <c>kks bukti</c>: data folder -> report -> output, and the manifest written or compared.</summary>
internal sealed class BuktiRun(Texts texts, CommandTerminal terminal)
{
    public const string WriteManifest = "tulis";
    public const string CompareManifest = "banding";
    public const string AsText = "teks";
    public const string AsJson = "json";
    public const string AsMarkdown = "markdown";

    public required string Folder { get; init; }

    public required string? Manifest { get; init; }

    public required long Limit { get; init; }

    public required string Format { get; init; }

    private string ManifestPath => Path.Combine(Directory.Exists(Folder) ? Folder : Path.GetDirectoryName(Folder) ?? string.Empty, ManifestBukti.NamaBerkas);

    public int Execute()
    {
        var loaded = SubmissionLoader.Load(Folder, texts);
        var checker = new PemeriksaBukti(PemeriksaanBuktiOptions.Default with { BatasUkuran = Limit });
        var options = new PemeriksaanOptions { Culture = texts.Culture, Bukti = SubmissionLoader.StoreOf(Folder) };
        if (checker.Laporkan(loaded, options) is not { } report)
        {
            return new DiagnosticWriter(texts, terminal).Report(loaded.Diagnostics, Format == AsJson);
        }

        var diagnostics = Diagnostics(loaded, report);
        Write(new BuktiReport(loaded.Draft!, report, diagnostics, texts));
        if (Manifest == WriteManifest)
        {
            ManifestBuktiFile.Tulis(ManifestPath, ManifestBuktiFile.Dari(report, loaded.Draft!.Edisi));
            terminal.Error.WriteLine(texts.Format("bukti.written", ManifestPath));
        }

        return DiagnosticWriter.ExitCodeOf(diagnostics);
    }

    /// <summary>Errors elsewhere in the data are said too: because of them evidence may have been overlooked.</summary>
    private List<Diagnostic> Diagnostics(UsulanValidationResult loaded, LaporanBukti report)
    {
        var own = report.Temuan.Select(t => t.Diagnosa).ToList();
        own.AddRange(loaded.Diagnostics.Where(d => d.Severity == Severity.Error && !own.Exists(o => o.Code == d.Code && o.Path == d.Path)));
        if (Manifest == CompareManifest)
        {
            var changes = ManifestBuktiFile.Bandingkan(ManifestPath, report, texts.Culture);
            own.AddRange(changes);
            if (changes.Count == 0)
            {
                terminal.Error.WriteLine(texts["bukti.unchanged"]);
            }
        }

        return own;
    }

    private void Write(BuktiReport report)
    {
        switch (Format)
        {
            case AsJson:
                JsonOutput.Write(terminal.Out, report.WriteJson);
                break;
            case AsMarkdown:
                report.WriteMarkdown(terminal.Out);
                break;
            default:
                report.WriteTable(terminal.Console);
                new DiagnosticWriter(texts, terminal).WriteLines(report.Diagnostics);
                break;
        }
    }
}

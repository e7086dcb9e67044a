using Kks.Reporting.Rendering;
using Kks.Reporting.Views;
using Kks.Templating;
using Kks.Templating.Output;

namespace Kks.Reporting.Packs;

/// <summary>The compiled templates of a pack: body and the small patterns of its manifest. Immutable and thread-safe.</summary>
internal abstract class PackProgram
{
    /// <summary>Compiles the templates of a pack against what its documents see; null after an error.</summary>
    public static PackProgram? Compile(PackManifest manifest, string body, PackText text, List<TemplateDiagnostic> diagnostics) => manifest.Per switch
    {
        SatuanDokumen.Tatanan => PackProgram<LaporanTatanan>.Compile(manifest, body, text, diagnostics),
        SatuanDokumen.PerangkatDaerah => PackProgram<LaporanPerangkatDaerah>.Compile(manifest, body, text, diagnostics),
        SatuanDokumen.Badan => PackProgram<LaporanBadan>.Compile(manifest, body, text, diagnostics),
        _ => PackProgram<LaporanDaerah>.Compile(manifest, body, text, diagnostics),
    };

    /// <summary>What the body reads.</summary>
    public abstract TemplateDependencies Dependencies { get; }

    public abstract RenderResult RenderBody(Laporan root, ITemplateOutput output, RenderOptions options, CancellationToken cancellation);

    public abstract RenderedText RenderPattern(PackPattern pattern, Laporan root, RenderOptions options);
}

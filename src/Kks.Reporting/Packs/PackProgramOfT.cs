using System.Diagnostics.CodeAnalysis;
using Kks.Reporting.Views;
using Kks.Templating;
using Kks.Templating.Output;

namespace Kks.Reporting.Packs;

/// <summary>The compiled templates of a pack whose documents see a <typeparamref name="TRoot"/>.</summary>
internal sealed class PackProgram<TRoot> : PackProgram
    where TRoot : Laporan
{
    private readonly Template _body;

    private readonly Template[] _patterns;

    private PackProgram(Template body, Template[] patterns) => (_body, _patterns) = (body, patterns);

    public override TemplateDependencies Dependencies => _body.Dependencies;

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The views are kept by ILLink.Descriptors.xml.")]
    public static new PackProgram<TRoot>? Compile(PackManifest manifest, string body, PackText text, List<TemplateDiagnostic> diagnostics)
    {
        var compiled = Template.Compile<TRoot>(body, text.Options(manifest.Isi));
        var patterns = new[] { manifest.NamaBerkas, manifest.JudulDokumen, manifest.KepalaKiri, manifest.KepalaKanan }
            .Select(pattern => Template.Compile<TRoot>(pattern, text.Options(PackManifest.FileName)))
            .ToList();
        diagnostics.AddRange(compiled.Diagnostics);
        diagnostics.AddRange(patterns.SelectMany(pattern => pattern.Diagnostics));
        return compiled.Succeeded && patterns.All(pattern => pattern.Succeeded)
            ? new PackProgram<TRoot>(compiled.Template, [.. patterns.Select(pattern => pattern.Template!)])
            : null;
    }

    public override RenderResult RenderBody(Laporan root, ITemplateOutput output, RenderOptions options, CancellationToken cancellation) =>
        _body.Render((TRoot)root, output, options, cancellation);

    public override RenderedText RenderPattern(PackPattern pattern, Laporan root, RenderOptions options) =>
        _patterns[(int)pattern].RenderToString((TRoot)root, options);
}

using Kks.Model.Diagnostics;
using Kks.Model.Validation;
using Kks.Reporting.Packs;

namespace Kks.Reporting.Testing;

/// <summary>A document rendered to be tested, held in memory. Immutable.</summary>
/// <param name="Docx">The bytes of the .docx.</param>
/// <param name="Diagnostics">What the rendering found; no errors.</param>
public sealed record RenderedDocument(byte[] Docx, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Renders one document of a pack.</summary>
    /// <param name="usulan">The submission.</param>
    /// <param name="pack">The template pack.</param>
    /// <param name="kunci">What the document is about, for example <c>pasar</c>; <c>daerah</c> for the district's.</param>
    /// <param name="options">How it is printed; null takes the defaults.</param>
    /// <exception cref="InvalidOperationException">The document could not be made; the message lists why.</exception>
    public static RenderedDocument Render(ValidUsulan usulan, TemplatePack pack, string kunci, RenderingOptions? options = null)
    {
        using var output = new MemoryStream();
        var result = new KksReportGenerator().Render(usulan, pack, kunci, output, options);
        return result.Succeeded ? new RenderedDocument(output.ToArray(), result.Diagnostics) : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}

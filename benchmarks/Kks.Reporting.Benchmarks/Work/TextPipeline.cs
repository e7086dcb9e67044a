using Kks.Reporting.Rendering;
using Kks.Reporting.Word;
using Kks.Templating;

namespace Kks.Reporting.Benchmarks.Work;

/// <summary>The product: a type-checked text template -> Markdown -> WordprocessingML -> .docx.</summary>
public sealed class TextPipeline : IDocumentMaker
{
    private readonly Template _template = Compile();
    private readonly ReferencePack _reference = Load();

    /// <inheritdoc/>
    public void Write(Laporan laporan, Stream output)
    {
        var collector = new MarkdownCollector();
        var rendered = _template.Render(laporan, collector.Output);
        var written = rendered.Succeeded
            ? WordDocumentWriter.Write(collector.ToBody("laporan"), _reference, WordOptions.Default, output)
            : throw new InvalidOperationException(rendered.Diagnostics[0].ToString());
        if (written.Diagnostics.Count > 0)
        {
            throw new InvalidOperationException(written.Diagnostics[0].ToString());
        }
    }

    private static Template Compile()
    {
        using var reader = new StreamReader(Resource("laporan.sbn.md"));
        var result = Template.Compile<Laporan>(reader.ReadToEnd());
        return result.Template ?? throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }

    private static ReferencePack Load()
    {
        using var stream = Resource("reference.docx");
        return ReferencePack.Load(stream);
    }

    private static Stream Resource(string name) => typeof(TextPipeline).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"{name} is not embedded.");
}

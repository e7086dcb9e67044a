using Kks.Reporting.WordTemplates;

namespace Kks.Reporting.Benchmarks.Work;

/// <summary>The product: a type-checked template made in Word -> .docx.</summary>
public sealed class WordTemplatePipeline : IDocumentMaker
{
    private readonly WordTemplate _template = Compile();

    /// <inheritdoc/>
    public void Write(Laporan laporan, Stream output)
    {
        var outcome = _template.Render(laporan, output);
        if (!outcome.Written || outcome.Diagnostics.Count > 0)
        {
            throw new InvalidOperationException(outcome.Diagnostics[0].ToString());
        }
    }

    private static WordTemplate Compile()
    {
        using var file = new MemoryStream(WordTemplateDocument.Make());
        var result = WordTemplate.Compile<Laporan>(file);
        return result.Template ?? throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }
}

using Kks.Model.Diagnostics;
using Kks.Reporting.WordTemplates;

namespace Kks.Reporting.Tests.WordTemplates;

/// <summary>Compiles templates that are wrong.</summary>
internal static class Checked
{
    public static IReadOnlyList<Diagnostic> Errors(TinyDocx template)
    {
        var result = WordTemplate.Compile<Surat>(template.ToStream(), new WordTemplateOptions { Name = "surat.docx" });
        Assert.False(result.Succeeded);
        return result.Diagnostics;
    }
}

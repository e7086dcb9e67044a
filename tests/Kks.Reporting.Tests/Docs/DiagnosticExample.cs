using System.Globalization;
using Kks.Model.Assessments;
using Kks.Reporting.Rendering;
using Kks.Reporting.Tests.Word;
using Kks.Reporting.Views;
using Kks.Reporting.Word;
using Kks.Templating;

namespace Kks.Reporting.Tests.Docs;

/// <summary>Does what an example of docs/diagnostics.md says: template -> Markdown -> Word, as far as it gets.</summary>
internal static class DiagnosticExample
{
    public static IReadOnlyList<DiagnosticFinding> Run(DiagnosticEntry entry) => entry.Language switch
    {
        "sbn" => RunTemplate(entry),
        "markdown" => Write(Rendered.From(entry.Example, WithPictures)),
        "word" => WordExample.Run(entry, Report()),
        "csharp" => ProgramExamples.Run(entry.Code),
        _ => throw new InvalidOperationException($"{entry.Code}: an example in {entry.Language} cannot be run."),
    };

    public static LaporanTatanan Report()
    {
        var context = new ViewContext(Contoh.Lengkap, Edisi.Tahun2025, new Penilai().Nilai(Contoh.Lengkap, Edisi.Tahun2025), new RenderingOptions());
        return new LaporanTatanan(context, context.Penilaian.Tatanan.Single(item => item.Tatanan.Kunci == "pasar"));
    }

    private static WordOptions WithPictures => WordOptions.Default with { Images = new TestImages() };

    private static IReadOnlyList<DiagnosticFinding> RunTemplate(DiagnosticEntry entry)
    {
        var options = new TemplateOptions { Functions = ReportFunctions.All, Limits = Limits(entry.Settings) };
        var compiled = Template.Compile<LaporanTatanan>(entry.Example, options);
        if (compiled.Template is null)
        {
            return [.. compiled.Diagnostics.Select(DiagnosticFinding.Of)];
        }

        var collector = new MarkdownCollector();
        var rendered = compiled.Template.Render(Report(), collector.Output);
        if (rendered.Diagnostics.Count > 0)
        {
            return [.. rendered.Diagnostics.Select(DiagnosticFinding.Of)];
        }

        var body = collector.ToBody("contoh");
        return Write(Rendered.From(body.Text, WithPictures, [.. body.Contents]));
    }

    private static IReadOnlyList<DiagnosticFinding> Write(Rendered document) => [.. document.Result.Diagnostics.Select(DiagnosticFinding.Of)];

    /// <summary>The budgets named behind the fence, such as <c>SourceDepth=8</c>.</summary>
    private static TemplateLimits Limits(string settings)
    {
        var limits = new TemplateLimits();
        foreach (var (name, value) in settings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(setting => setting.Split('=')).Select(pair => (pair[0], pair[1])))
        {
            var property = typeof(TemplateLimits).GetProperty(name) ?? throw new InvalidOperationException($"There is no budget {name}.");
            property.SetValue(limits, property.PropertyType == typeof(TimeSpan)
                ? TimeSpan.Parse(value, CultureInfo.InvariantCulture)
                : Convert.ChangeType(value, property.PropertyType, CultureInfo.InvariantCulture));
        }

        return limits;
    }
}

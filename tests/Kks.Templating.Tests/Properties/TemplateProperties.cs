using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Kks.Templating.Output;
using Kks.Templating.Runtime;
using Xunit.Abstractions;

namespace Kks.Templating.Tests.Properties;

/// <summary>Laws that hold for every template and every value.</summary>
public sealed class TemplateProperties(ITestOutputHelper output)
{
    private static int Runs(int normal, int longer) => Environment.GetEnvironmentVariable("KKS_LONG") == "1" ? longer : normal;

    [Fact]
    public void Text_outside_code_comes_through_unchanged()
    {
        var texts = ArbMap.Default.GeneratorFor<string>().Where(text => text is not null && IsWhole(text) && !text.Contains('{', StringComparison.Ordinal));
        Check(texts, Runs(2000, 20_000), text =>
        {
            var rendered = Template.Compile(text + "{{ 1 }}" + text).Template!.RenderToString(new ScriptObject());
            return rendered.Text == text + "1" + text;
        });
    }

    [Fact]
    public void A_value_escaped_for_xml_reads_back_as_itself()
    {
        var template = Template.Compile("<a b=\"{{ x }}\">{{ x }}</a>", TemplateOptions.Lax).Template!;
        var texts = ArbMap.Default.GeneratorFor<string>().Where(text => text is not null && IsWhole(text) && text.All(IsXml));
        Check(texts, Runs(3000, 30_000), text =>
        {
            var rendered = template.RenderToString(new ScriptObject { ["x"] = text }, escaper: TextEscaper.Xml);
            var element = XElement.Parse(rendered.Text!, LoadOptions.PreserveWhitespace);
            // A reader turns tabs and line breaks in an attribute into blanks, whoever wrote them.
            var attribute = text.Replace('\t', ' ').Replace('\n', ' ');
            return element.Value == text && element.Attribute("b")!.Value == attribute;
        });
    }

    [Fact]
    public void A_value_escaped_for_xml_is_well_formed_whatever_it_holds()
    {
        var template = Template.Compile("<a>{{ x }}</a>", TemplateOptions.Lax).Template!;
        Check(ArbMap.Default.GeneratorFor<string>().Where(text => text is not null), Runs(3000, 30_000), text =>
            XElement.Parse(template.RenderToString(new ScriptObject { ["x"] = text }, escaper: TextEscaper.Xml).Text!).Name == "a");
    }

    [Fact]
    public void Any_template_gives_a_result_or_diagnostics()
    {
        var runs = Runs(3000, 200_000);
        var rendered = 0;
        var options = TemplateOptions.Lax with
        {
            Limits = new TemplateLimits { Time = TimeSpan.FromSeconds(2), LoopSteps = 2000, OutputBytes = 1_000_000, TextLength = 100_000 },
        };
        Check(TemplateGenerator.Any, runs, source =>
        {
            var compiled = Template.Compile(source, options);
            if (compiled.Template is null) return compiled.Diagnostics.Count > 0;
            rendered++;
            var result = compiled.Template.RenderToString(
                JsonData.Parse("""{"d":[{"n":"a"},{"n":"b"}],"x":1,"y":{"z":2},"n":7,"teks":"satu\ndua","o":{"a":1}}"""));
            return (result.Text is null) == (result.Diagnostics.Count > 0) && result.Diagnostics.All(IsExpected);
        });
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{runs} templates, {rendered} of them rendered"));
        Assert.True(rendered > runs / 20);
    }

    [Fact]
    public void Strict_and_typed_compilation_never_throws()
    {
        Check(TemplateGenerator.Any, Runs(2000, 50_000), source =>
        {
            var compiled = Template.Compile<Binding.SampleView>(source);
            return compiled.Template is not null || compiled.Diagnostics.Count > 0;
        });
    }

    // An exception of the engine itself would come out as a failure of the data.
    private static bool IsExpected(TemplateDiagnostic found) => found.Code != DiagnosticCodes.DataFailed;

    private static bool IsWhole(string text) => !text.Any(char.IsSurrogate);

    private static bool IsXml(char c) => c is '\t' or '\n' or '\r' or >= ' ' and < '\uFFFE';

    private static void Check(Gen<string> generator, int runs, Func<string, bool> law) =>
        Prop.ForAll(generator.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(runs).WithEndSize(60));
}

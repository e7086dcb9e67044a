using System.Buffers;
using System.Text;
using Kks.Templating.Functions;
using Kks.Templating.Output;
using Kks.Templating.Runtime;

namespace Kks.Templating.Tests.Execution;

/// <summary>Functions and values of the host: plain names, namespaces, pipes, named arguments, content that is not text.</summary>
public sealed class HostFunctionTests
{
    private sealed record Gambar(string Berkas);

    private static FunctionCatalogue Functions()
    {
        var functions = new FunctionCatalogue();
        functions.Plain.Add("ganda", ResultKind.Number, Parameter.Int("n"), Parameter.Int("kali", 2), static (_, n, times) => n * times);
        functions.Plain.Add("gambar", ResultKind.Content, Parameter.Text("berkas"), static (_, file) => Value.FromHost(new Gambar(file ?? "")));
        functions.Plain.Add("gabung", ResultKind.Text, Parameter.Text("pemisah"), Parameter.Rest("nilai"), static (call, separator, values) =>
            string.Join(separator, Enumerable.Range(0, values!.Count).Select(i => call.ToText(values[i]))));
        functions.Namespace("kks").Add("sapa", ResultKind.Text, Parameter.Text("nama"), static (_, name) => "Halo " + name);
        functions.Namespace("kks").AddProperty("edisi", ResultKind.Number, static _ => 2025);
        functions.Namespace("kks").Add("gagal", ResultKind.Text, Parameter.Text("x"), static (call, _) => throw call.Error("Tidak bisa.", 0));
        functions.Namespace("kks").Add("keadaan", ResultKind.Text, static call => (string?)call.State);
        return functions;
    }

    [Theory]
    [InlineData("{{ ganda 4 }} {{ 4 | ganda }} {{ ganda(4, kali: 3) }} {{ 4 | ganda kali: 5 }} {{ ganda 4 10 }}", "8 8 12 20 40")]
    [InlineData("{{ kks.sapa 'Ani' }} {{ 'Budi' | kks.sapa }} {{ kks.edisi + 1 }} {{ kks.keadaan }}", "Halo Ani Halo Budi 2026 siap")]
    [InlineData("{{ gabung '-' 1 'b' [2] }} {{ gabung '+' }} {{ '/' | gabung 1 2 }}", "1-b-[2]  1/2")]
    [InlineData("{{ ['a', 'b'] | array.each @kks.sapa }}", "[\"Halo a\", \"Halo b\"]")]
    [InlineData("{{ f = @ganda; f 3 }}", "6")]
    public void Functions_of_the_host_are_used_like_builtins(string source, string expected)
    {
        foreach (var leniency in new[] { TemplateLeniency.Strict, TemplateLeniency.Scriban })
        {
            var compiled = Template.Compile(source, new TemplateOptions { Functions = Functions(), Leniency = leniency });
            Assert.Empty(compiled.Diagnostics);
            var rendered = compiled.Template!.RenderToString(new ScriptObject(), new RenderOptions { State = "siap" });
            Assert.Empty(rendered.Diagnostics);
            Assert.Equal(expected, rendered.Text);
        }
    }

    [Fact]
    public void An_error_of_a_function_stands_at_its_argument()
    {
        var template = Template.Compile("{{ kks.gagal  'x' }}", new TemplateOptions { Functions = Functions() }).Template!;

        var found = Assert.Single(template.RenderToString(new ScriptObject()).Diagnostics);

        Assert.Equal(("Tidak bisa.", 15, DiagnosticCodes.FunctionFailed), (found.Message, found.Column, found.Code));
    }

    [Fact]
    public void Content_that_is_not_text_reaches_the_output_in_its_place()
    {
        const string Source = "a{{ gambar 'x.jpg' }}b{{ capture k }}[{{ gambar 'y.jpg' }}&{{ '&' }}]{{ end }}{{ k }}{{ include 'c' }}";
        var options = new TemplateOptions { Functions = Functions(), Source = new Includes() };
        var template = Template.Compile(Source, options).Template!;
        var buffer = new ArrayBufferWriter<byte>();
        var output = new Utf8Output(buffer, TextEscaper.Xml, static (content, target) =>
        {
            if (content is not Gambar picture) return false;
            target.WriteLiteral(Encoding.UTF8.GetBytes($"<img {picture.Berkas}/>"));
            return true;
        });

        var result = template.Render(new ScriptObject(), output);

        Assert.Empty(result.Diagnostics);
        Assert.Equal("a<img x.jpg/>b[<img y.jpg/>&&amp;]<img z.jpg/>", Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void Variables_of_the_host_are_seen_and_checked()
    {
        var options = new TemplateOptions { Variables = new Dictionary<string, Type> { ["dicetak"] = typeof(DateOnly) } };
        var template = Template.Compile<Binding.SampleView>("{{ dicetak.year }} {{ tahun }}", options).Template!;
        var values = new Dictionary<string, Value> { ["dicetak"] = new DateOnly(2026, 3, 1) };

        Assert.Equal("2026 2025", template.RenderToString(Binding.SampleView.Create(), new RenderOptions { Variables = values }).Text);
        Assert.Equal("KKS3101", Assert.Single(Template.Compile<Binding.SampleView>("{{ dicetak.yer }}", options).Diagnostics).Code);
    }

    [Fact]
    public void A_catalogue_in_use_cannot_be_changed()
    {
        var functions = Functions();
        Template.Compile("x", new TemplateOptions { Functions = functions });

        Assert.Throws<InvalidOperationException>(() => functions.Plain.Add("baru", ResultKind.Text, static _ => "x"));
    }

    private sealed class Includes : ITemplateSource
    {
        public string? Find(string name) => name == "c" ? "{{ gambar 'z.jpg' }}" : null;
    }
}

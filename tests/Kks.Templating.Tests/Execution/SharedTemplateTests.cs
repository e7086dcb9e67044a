namespace Kks.Templating.Tests.Execution;

/// <summary>A compiled template is used by many threads at once.</summary>
public sealed class SharedTemplateTests
{
    [Fact]
    public void A_template_renders_the_same_in_many_threads()
    {
        const string Source = "{{ n = 0; for i in tatanan.indikator; n = n + i.nomor; capture t; i.nama; end; t | string.upcase; end; n }}";
        var template = Template.Compile<Binding.SampleView>(Source).Template!;
        var data = Binding.SampleView.Create();

        var texts = new string?[200];
        Parallel.For(0, texts.Length, i => texts[i] = template.RenderToString(data).Text);

        Assert.All(texts, text => Assert.Equal("AIR <MINUM>UDARA3", text));
    }
}

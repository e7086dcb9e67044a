using Kks.Templating.Tests.Conformance;

namespace Kks.Templating.Tests.Execution;

/// <summary>Includes in typed templates: checked with the template that includes them.</summary>
public sealed class IncludeTests
{
    private static TemplateOptions With(params (string Name, string Text)[] templates) =>
        new() { Name = "utama", Source = new CaseSource(templates.ToDictionary(entry => entry.Name, entry => entry.Text)) };

    [Fact]
    public void An_include_sees_data_and_loop_variables_with_their_types()
    {
        var compiled = Template.Compile<Binding.SampleView>(
            "{{ for i in tatanan.indikator; include 'baris' 5; end }}", With(("baris", "{{ i.nama }}/{{ tahun }}/{{ $1 }};")));

        Assert.Empty(compiled.Diagnostics);
        Assert.Equal("Air <minum>/2025/5;Udara/2025/5;", compiled.Template!.RenderToString(Binding.SampleView.Create()).Text);
        Assert.Equal(["baris"], compiled.Template.Dependencies.Includes);
    }

    [Fact]
    public void A_mistake_in_an_include_is_placed_in_its_own_text()
    {
        var compiled = Template.Compile<Binding.SampleView>(
            "{{ for i in tatanan.indikator; include 'baris'; end }}", With(("baris", "satu\n{{ i.nam }}")));

        var found = Assert.Single(compiled.Diagnostics);
        Assert.Equal(("baris", 2, 6, "KKS3101", "Maksud Anda nama?"), (found.File, found.Line, found.Column, found.Code, found.Hint));
    }

    [Fact]
    public void A_missing_include_is_found_before_there_is_data()
    {
        var found = Assert.Single(Template.Compile<Binding.SampleView>("{{ include 'bari' }}", With(("baris", "x"))).Diagnostics);

        Assert.Equal(("KKS3111", "Templat bari tidak ditemukan."), (found.Code, found.Message));
    }

    [Fact]
    public void An_include_with_a_computed_name_is_compiled_when_it_is_reached()
    {
        var compiled = Template.Compile<Binding.SampleView>("{{ include ('b' + 'aris') }}", With(("baris", "{{ tatanan.nama }}{{ tatanan.nam }}")));

        Assert.True(compiled.Template!.Dependencies.HasComputedIncludes);
        var found = Assert.Single(compiled.Template.RenderToString(Binding.SampleView.Create()).Diagnostics);
        Assert.Equal(("baris", 1, 30, "KKS3101"), (found.File, found.Line, found.Column, found.Code));
    }
}

using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Kks.Reporting.WordTemplates;
using static Kks.Reporting.Tests.WordTemplates.TinyDocx;

namespace Kks.Reporting.Tests.WordTemplates;

/// <summary>Templates made to harm: each is answered with a diagnostic, within two seconds and 200 MB.</summary>
[Collection(nameof(Alone))]
public sealed class HostileTemplateTests
{
    private const long MostBytes = 200L * 1024 * 1024;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    [Fact]
    public void A_zip_bomb_is_refused() => Refuses("KKS5011", Bomb());

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("word/../../x.xml")]
    [InlineData("/x.xml")]
    [InlineData("word\\..\\x.xml")]
    public void Names_that_lead_out_of_the_package_are_refused(string path) => Refuses("KKS5012", Of("x").Add(path, "application/xml", "<x/>").ToBytes());

    [Fact]
    public void Content_fetched_from_elsewhere_is_refused() => Refuses("KKS5015", Of("x").AddExternal("l1", "image", "http://contoh.go.id/x.png").ToBytes());

    [Fact]
    public void A_template_attached_from_elsewhere_is_refused() => Refuses("KKS5015", Of("x").AddExternal("l1", "attachedTemplate", "file:///x.dotm").ToBytes());

    [Fact]
    public void Entities_that_grow_are_refused() => Refuses("KKS5014", Of("x").Add(
        "word/document.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "<!DOCTYPE w [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><w:document xmlns:w=\"x\">&b;</w:document>").ToBytes());

    [Fact]
    public void Macros_are_refused() => Refuses("KKS5013", Of("x").Add("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", [1, 2, 3]).ToBytes());

    [Fact]
    public void Something_that_is_no_zip_is_refused() => Refuses("KKS5010", Encoding.UTF8.GetBytes("bukan zip"));

    [Fact]
    public void A_hundred_thousand_nested_tags_are_refused() =>
        Refuses("KKS4102", Of([.. Enumerable.Repeat("{{ if ada }}", 100_000)]).ToBytes());

    [Fact]
    public void A_hundred_thousand_nested_tags_in_one_paragraph_are_refused() =>
        Refuses("KKS4102", Of(string.Concat(Enumerable.Repeat("{{ if ada }}", 100_000))).ToBytes());

    [Fact]
    public void A_million_unclosed_braces_are_refused() => Refuses("KKS4102", Of(string.Concat(Enumerable.Repeat("{{ x", 500_000))).ToBytes());

    [Fact]
    public void Ten_thousand_unclosed_braces_in_a_paragraph_are_one_error() => Refuses("KKS4104", Of(string.Concat(Enumerable.Repeat("{{ x", 10_000))).ToBytes());

    [Fact]
    public void A_hundred_thousand_paragraphs_of_unclosed_braces_are_refused() =>
        Refuses("KKS4102", Of([.. Enumerable.Repeat("{{ x", 100_000)]).ToBytes());

    [Fact]
    public void Ten_thousand_paragraphs_of_unclosed_braces_are_refused() =>
        Refuses("KKS4117", Of([.. Enumerable.Repeat("{{ x", 10_000)]).ToBytes());

    [Fact]
    public void Ten_thousand_nested_tags_are_refused() => Refuses("KKS4110", Of([.. Enumerable.Repeat("{{ if ada }}", 10_000)]).ToBytes());

    [Fact]
    public void Ten_thousand_ends_are_refused() => Refuses("KKS4106", Of([.. Enumerable.Repeat("{{ end }}", 10_000)]).ToBytes());

    [Fact]
    public void A_hundred_thousand_ends_are_refused() => Refuses("KKS4102", Of([.. Enumerable.Repeat("{{ end }}", 100_000)]).ToBytes());

    [Fact]
    public void A_hundred_thousand_nested_elements_are_refused() => Refuses("KKS4102", new TinyDocx(
        string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 50_000))).ToBytes());

    [Fact]
    public void Parentheses_without_end_in_a_tag_are_refused() => Refuses("KKS3012", Of("{{ " + new string('(', 100_000) + " }}").ToBytes());

    [Fact]
    public void A_loop_without_end_stops_at_its_budget()
    {
        var template = WordTemplate.Compile<Surat>(Of("{{ while true }}", "x", "{{ end }}").ToStream()).Template!;
        var outcome = template.Render(new Surat(), Stream.Null, new WordTemplateRenderOptions { Limits = new Kks.Templating.TemplateLimits { LoopSteps = 1000 } });

        Assert.False(outcome.Written);
        Assert.Equal("KKS3302", Assert.Single(outcome.Diagnostics).Code);
        Assert.StartsWith("badan dokumen, paragraf 1", outcome.Diagnostics[0].Location!.Value.Place, StringComparison.Ordinal);
    }

    private static void Refuses(string code, byte[] document)
    {
        // What is compiled once per process is no part of the answer.
        WordTemplate.Compile<Surat>(Of("{{ nama }}").ToStream());
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var start = Spent();
        var result = WordTemplate.Compile<Surat>(new MemoryStream(document));
        var spent = Spent() - start;

        Assert.False(result.Succeeded);
        Assert.Contains(code, result.Diagnostics.Select(found => found.Code));
        Assert.True(spent < Longest, $"It took {spent}.");
        Assert.True(GC.GetTotalAllocatedBytes(precise: true) - before < MostBytes, $"It took {(GC.GetTotalAllocatedBytes() - before) / 1024 / 1024} MB.");
    }

    /// <summary>The time the processor has spent on this process: it does not depend on what else the machine does.</summary>
    private static TimeSpan Spent() => Process.GetCurrentProcess().TotalProcessorTime;

    private static byte[] Bomb()
    {
        using var stream = new MemoryStream();
        stream.Write(Of("x").ToBytes());
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("word/media/x.bin", CompressionLevel.Optimal).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 100; i++)
            {
                entry.Write(zeros);
            }
        }

        return stream.ToArray();
    }
}

using System.Buffers;
using System.Text;
using System.Xml.Linq;
using Kks.Templating.Benchmarks.Work;
using Kks.Templating.Output;

namespace Kks.Templating.Tests.Docs;

/// <summary>What <c>docs/performance.md</c> compares is the same work.</summary>
public sealed class BenchmarkWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(90)]
    public void The_engine_and_the_hand_written_writer_give_the_same_bytes(int sections)
    {
        var laporan = LaporanGenerator.Make(sections);
        var byHand = new ArrayBufferWriter<byte>();
        new HandWrittenWriter(byHand).Write(laporan);
        Assert.Equal(Encoding.UTF8.GetString(byHand.WrittenSpan), Render(laporan));
    }

    [Fact]
    public void The_document_is_xml_with_every_value_in_it()
    {
        var laporan = LaporanGenerator.Make(3);
        var text = XDocument.Parse(Render(laporan)).Root!.Value;
        Assert.All(laporan.Bagian, bagian => Assert.Contains(bagian.Program, text, StringComparison.Ordinal));
        Assert.All(laporan.Bagian.SelectMany(bagian => bagian.Baris), baris => Assert.Contains(baris.Kegiatan, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_long_template_has_500_lines_and_no_errors()
    {
        Assert.Equal(500, LaporanTemplate.FiveHundredLines.Count(c => c == '\n'));
        Assert.Empty(Template.Compile<Laporan>(LaporanTemplate.FiveHundredLines).Diagnostics);
    }

    private static string Render(Laporan laporan)
    {
        var compiled = Template.Compile<Laporan>(LaporanTemplate.Report);
        Assert.Empty(compiled.Diagnostics);
        var buffer = new ArrayBufferWriter<byte>();
        Assert.Empty(compiled.Template!.Render(laporan, new Utf8Output(buffer, TextEscaper.Xml)).Diagnostics);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

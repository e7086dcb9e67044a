using BenchmarkDotNet.Attributes;
using Kks.Templating.Benchmarks.Work;

namespace Kks.Templating.Benchmarks;

/// <summary>What it costs to parse and type-check a template.</summary>
[MemoryDiagnoser]
[MinColumn]
public class CompileBenchmarks
{
    private readonly string _lines = LaporanTemplate.FiveHundredLines;
    private readonly string _report = LaporanTemplate.Report;

    /// <summary>500 lines with loops, conditions and pipes, checked against the types of the data.</summary>
    [Benchmark]
    public Template FiveHundredLines() => Compile(_lines);

    /// <summary>The report that <see cref="RenderBenchmarks"/> renders.</summary>
    [Benchmark]
    public Template Report() => Compile(_report);

    private static Template Compile(string source)
    {
        var result = Template.Compile<Laporan>(source);
        return result.Template ?? throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }
}

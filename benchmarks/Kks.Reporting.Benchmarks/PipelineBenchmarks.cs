using BenchmarkDotNet.Attributes;
using Kks.Reporting.Benchmarks.Work;

namespace Kks.Reporting.Benchmarks;

/// <summary>The same report as a Word document: by hand and by the product.</summary>
[MemoryDiagnoser]
[MinColumn]
public class PipelineBenchmarks : IDisposable
{
    private readonly MemoryStream _output = new(1 << 21);
    private readonly HandWrittenDocument _byHand = new();
    private readonly TextPipeline _pipeline = new();
    private readonly WordTemplatePipeline _wordTemplate = new();
    private Laporan _laporan = Work.Scenario.Make("s9");

    /// <summary>What is written.</summary>
    [Params("s9", "s90", "s900", "t10k")]
    public string Scenario { get; set; } = "s9";

    /// <summary>Makes the data.</summary>
    [GlobalSetup]
    public void Setup() => _laporan = Work.Scenario.Make(Scenario);

    /// <summary>The yardstick.</summary>
    [Benchmark(Baseline = true)]
    public long ByHand() => Write(_byHand);

    /// <summary>Template, Markdown, Word.</summary>
    [Benchmark]
    public long Pipeline() => Write(_pipeline);

    /// <summary>A template made in Word.</summary>
    [Benchmark]
    public long WordTemplate() => Write(_wordTemplate);

    /// <summary>Gives the buffer back.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        _output.Dispose();
        GC.SuppressFinalize(this);
    }

    private long Write(IDocumentMaker maker)
    {
        _output.SetLength(0);
        maker.Write(_laporan, _output);
        return _output.Length;
    }
}

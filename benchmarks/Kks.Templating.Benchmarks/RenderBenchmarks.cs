using System.Buffers;
using BenchmarkDotNet.Attributes;
using Kks.Templating.Benchmarks.Work;
using Kks.Templating.Output;

namespace Kks.Templating.Benchmarks;

/// <summary>The same document into the same buffer: by hand and by the engine.</summary>
[MemoryDiagnoser]
[MinColumn]
public class RenderBenchmarks
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 20);
    private readonly Template _template = Compile();
    private Laporan _laporan = LaporanGenerator.Make(1);

    /// <summary>Sections of the report.</summary>
    [Params(9, 90, 900)]
    public int Sections { get; set; }

    /// <summary>Makes the data.</summary>
    [GlobalSetup]
    public void Setup() => _laporan = LaporanGenerator.Make(Sections);

    /// <summary>The yardstick.</summary>
    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        _buffer.ResetWrittenCount();
        new HandWrittenWriter(_buffer).Write(_laporan);
        return _buffer.WrittenCount;
    }

    /// <summary>The compiled, type-checked template.</summary>
    [Benchmark]
    public int Engine()
    {
        _buffer.ResetWrittenCount();
        var result = _template.Render(_laporan, new Utf8Output(_buffer, TextEscaper.Xml));
        return result.Succeeded ? _buffer.WrittenCount : throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }

    private static Template Compile()
    {
        var result = Template.Compile<Laporan>(LaporanTemplate.Report);
        return result.Template ?? throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }
}

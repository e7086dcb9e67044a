using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Kks.Reporting.Benchmarks.Work;

namespace Kks.Reporting.Benchmarks.Measuring;

/// <summary>
/// One engine and one scenario in a process of its own, as engines in other languages are measured too:
/// <c>ENGINE SCENARIO MOST-RUNS SECONDS [FILE]</c>. Prints one line of JSON; <c>cpu</c> is what a document costs whatever else the machine does.
/// </summary>
internal static class WholeProcess
{
    /// <summary>Runs where the arguments ask for it.</summary>
    public static bool TryRun(string[] args)
    {
        if (args is ["kabupaten", var count, ..])
        {
            Districts.Run(int.Parse(count, CultureInfo.InvariantCulture));
            return true;
        }

        if (args.Length < 4 || Maker(args[0]) is not { } make)
        {
            return false;
        }

        var seconds = double.Parse(args[3], CultureInfo.InvariantCulture);
        Run(args[0], make, args[1], int.Parse(args[2], CultureInfo.InvariantCulture), TimeSpan.FromSeconds(seconds), args.Length > 4 ? args[4] : null);
        return true;
    }

    private static Func<IDocumentMaker>? Maker(string engine) => engine switch
    {
        "limit-utf8-optimal" => static () => new HandWrittenDocument(),
        "kks-teks" => static () => new TextPipeline(),
        "kks-docx" => static () => new WordTemplatePipeline(),
        _ => null,
    };

    private static void Run(string engine, Func<IDocumentMaker> make, string scenario, int most, TimeSpan limit, string? file)
    {
        var laporan = Scenario.Make(scenario);
        var maker = make();
        GC.Collect();
        var before = PeakMemory.Kilobytes();
        var clock = Stopwatch.StartNew();
        var bytes = Write(maker, laporan);
        var cold = clock.Elapsed;
        var after = PeakMemory.Kilobytes();
        if (file is not null)
        {
            File.WriteAllBytes(file, bytes);
        }

        clock.Restart();
        while (most > 1 && cold < limit && clock.Elapsed < limit / 3)
        {
            Write(maker, laporan);
        }

        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var busy = Environment.CpuUsage.TotalTime;
        var times = Times(maker, laporan, most, limit * 2 / 3);
        allocated = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / times.Count;
        busy = Environment.CpuUsage.TotalTime - busy;
        times.Sort();
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            engine,
            scen = scenario,
            median = times[times.Count / 2],
            min = times[0],
            n = times.Count,
            cpu = busy.TotalMilliseconds / times.Count,
            cold = cold.TotalMilliseconds,
            bytes = bytes.Length,
            baseKB = before,
            hwm1KB = after,
            hwmKB = PeakMemory.Kilobytes(),
            allocKB = allocated / 1024,
        }));
    }

    private static List<double> Times(IDocumentMaker maker, Laporan laporan, int most, TimeSpan limit)
    {
        var times = new List<double>();
        var clock = Stopwatch.StartNew();
        do
        {
            var start = Stopwatch.GetTimestamp();
            Write(maker, laporan);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        while (times.Count < most && clock.Elapsed < limit);

        return times;
    }

    private static byte[] Write(IDocumentMaker maker, Laporan laporan)
    {
        using var output = new MemoryStream();
        maker.Write(laporan, output);
        return output.ToArray();
    }
}

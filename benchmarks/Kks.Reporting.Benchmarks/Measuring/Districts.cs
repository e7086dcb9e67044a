using System.Diagnostics;
using System.Globalization;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting.Packs;

namespace Kks.Reporting.Benchmarks.Measuring;

/// <summary>A country's worth of narratives: so many districts, each checked, assessed and rendered with a narrative per tatanan, on two threads.</summary>
internal static class Districts
{
    private const int Threads = 2;

    /// <summary>Renders the sample for so many districts of different names and prints the rate.</summary>
    public static void Run(int count)
    {
        var folder = Path.Combine(Root(), "samples", "klungkung-2025");
        var sample = UsulanLoader.Load(folder).Valid ?? throw new InvalidOperationException("The sample is not valid.");
        var pack = OfficialPacks.Get(OfficialPacks.NarasiTatanan).Pack!;
        var generator = new KksReportGenerator(new KksReportingOptions { Rendering = new RenderingOptions { Bukti = new FolderBuktiStore(folder) } });
        var (documents, bytes) = (0, 0L);
        var busy = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Threads }, number =>
        {
            var usulan = Named(sample, number);
            foreach (var document in generator.Documents(usulan, pack))
            {
                using var output = new CountingStream();
                generator.Render(usulan, pack, document.Kunci, output);
                Interlocked.Increment(ref documents);
                Interlocked.Add(ref bytes, output.Length);
            }
        });
        var seconds = clock.Elapsed.TotalSeconds;
        busy = Environment.CpuUsage.TotalTime - busy;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} districts, {documents} documents, {bytes / 1e6:0} MB in {seconds:0.0} s: {documents / seconds:0.0} documents/s on {Threads} threads, {busy.TotalMilliseconds / documents:0} ms of a processor each, at most {PeakMemory.Kilobytes() / 1024} MB"));
    }

    private static ValidUsulan Named(ValidUsulan sample, int number)
    {
        var daerah = sample.Usulan.Daerah with { Nama = string.Create(CultureInfo.InvariantCulture, $"Contoh {number}") };
        return new UsulanValidator().Validate(sample.Usulan with { Daerah = daerah }, sample.Instrumen).Valid
            ?? throw new InvalidOperationException("A renamed sample is not valid.");
    }

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Kks.Reporting.sln")))
        {
            at = at.Parent ?? throw new DirectoryNotFoundException("Run inside the checkout.");
        }

        return at.FullName;
    }
}

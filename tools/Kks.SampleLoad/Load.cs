using System.Diagnostics;
using System.Security.Cryptography;

namespace Kks.SampleLoad;

/// <summary>Downloads documents one after the other on each connection until the time is over, and compares each with what was expected.</summary>
internal sealed class Load(SampleApp app, IReadOnlyList<ExpectedDocument> documents, LoadOptions options)
{
    private static readonly TimeSpan SampleEvery = TimeSpan.FromSeconds(5);
    private readonly LoadReport report = new();
    private int next = -1;

    public async Task<LoadReport> RunAsync()
    {
        using var over = new CancellationTokenSource(options.Duration);
        var watch = Stopwatch.StartNew();
        var work = Enumerable.Range(0, options.Connections).Select(_ => DownloadAsync(over.Token)).ToList();
        while (!over.IsCancellationRequested)
        {
            report.AddMemory(watch.Elapsed, app.WorkingSet);
            await Task.Delay(SampleEvery, over.Token).ContinueWith(_ => { }, TaskScheduler.Default);
        }

        await Task.WhenAll(work);
        report.Elapsed = watch.Elapsed;
        return report;
    }

    private async Task DownloadAsync(CancellationToken over)
    {
        using var client = new HttpClient { BaseAddress = app.Address };
        while (!over.IsCancellationRequested)
        {
            var document = documents[(int)((uint)Interlocked.Increment(ref next) % documents.Count)];
            var started = Stopwatch.GetTimestamp();
            using var response = await client.GetAsync(new Uri(document.Address, UriKind.Relative), CancellationToken.None);
            var content = await response.Content.ReadAsByteArrayAsync(CancellationToken.None);
            var right = response.IsSuccessStatusCode && Convert.ToHexStringLower(SHA256.HashData(content)) == document.Sha256;
            report.AddDocument(right, content.Length, Stopwatch.GetElapsedTime(started));
        }
    }
}

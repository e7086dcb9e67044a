using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Kks.SampleLoad;

/// <summary>The sample app as a process of its own, listening on the loopback address only, with a data folder that is removed at the end.</summary>
internal sealed partial class SampleApp : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);
    private readonly Process process;
    private readonly string folder;
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SampleApp(LoadOptions options)
    {
        folder = Directory.CreateTempSubdirectory("kks-load-").FullName;
        process = new Process { StartInfo = StartInfo(options, folder) };
        process.OutputDataReceived += (_, line) => Read(line.Data);
    }

    public Uri Address => listening.Task.Result;

    /// <summary>The memory of the process that is in use now, in bytes.</summary>
    public long WorkingSet
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    public static async Task<SampleApp> StartAsync(LoadOptions options)
    {
        var app = new SampleApp(options);
        app.process.Start();
        app.process.BeginOutputReadLine();
        await app.listening.Task.WaitAsync(StartLimit);
        return app;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static ProcessStartInfo StartInfo(LoadOptions options, string folder)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var program = Path.Combine(options.App, "bin", configuration, "net10.0", "AplikasiDaerah.dll");
        string[] arguments = [program, "--contentRoot", options.App, "--urls", "http://127.0.0.1:0", "--Aplikasi:FolderData", folder, "--environment", "Production"];
        return new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
    }

    private void Read(string? line)
    {
        if (line is not null && ListeningOn().Match(line) is { Success: true } found)
        {
            listening.TrySetResult(new Uri(found.Value));
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+")]
    private static partial Regex ListeningOn();
}

using System.Diagnostics;
using System.Globalization;

namespace Kks.Cli.Tests;

/// <summary>The real command as a process of its own, watched while it runs: what it prints, its time on the processor, the most memory it held.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Error">What it wrote to standard error.</param>
/// <param name="Time">The processor's time; unlike the clock's it does not depend on what else the machine does.</param>
/// <param name="PeakBytes">The most memory it held.</param>
internal sealed record MeasuredProcess(int ExitCode, string Error, TimeSpan Time, long PeakBytes)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task<MeasuredProcess> Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "kks.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var (time, peak) = await Watch(process);
        await output;
        return new MeasuredProcess(process.ExitCode, await error, time, peak);
    }

    private static async Task<(TimeSpan Time, long Peak)> Watch(Process process)
    {
        var (time, peak) = (TimeSpan.Zero, 0L);
        for (var clock = Stopwatch.StartNew(); !process.HasExited; await Task.Delay(Interval))
        {
            if (clock.Elapsed > Patience)
            {
                process.Kill(entireProcessTree: true);
            }

            try
            {
                process.Refresh();
                time = process.TotalProcessorTime;
                peak = Math.Max(peak, PeakOf(process));
            }
            catch (Exception ended) when (ended is InvalidOperationException or IOException or System.ComponentModel.Win32Exception)
            {
                // It ended between the question and the answer; what was seen last stands.
                break;
            }
        }

        await process.WaitForExitAsync();
        return (time, peak);
    }

    private static long PeakOf(Process process)
    {
        if (!OperatingSystem.IsLinux())
        {
            return process.PeakWorkingSet64;
        }

        var line = File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return line is null ? 0 : 1024 * long.Parse(line.AsSpan(6).Trim().TrimEnd("kB").Trim(), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}

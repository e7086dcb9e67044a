using System.Diagnostics;
using System.Globalization;

namespace Kks.Reporting.Benchmarks.Measuring;

/// <summary>The most memory this process has held so far, as the system counts it.</summary>
internal static class PeakMemory
{
    private const string HighWaterMark = "VmHWM:";

    /// <summary>In kilobytes.</summary>
    public static long Kilobytes()
    {
        if (!OperatingSystem.IsLinux())
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64 / 1024;
        }

        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith(HighWaterMark, StringComparison.Ordinal));
        return long.Parse(line.AsSpan(HighWaterMark.Length).Trim().TrimEnd("kB").Trim(), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}

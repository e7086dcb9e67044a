using System.Globalization;
using System.Text;

namespace Kks.SampleLoad;

/// <summary>What was measured. Thread-safe while it is being filled.</summary>
internal sealed class LoadReport
{
    /// <summary>How much more memory than in the middle third the last third may use on the average and still count as flat.</summary>
    private const double Tolerance = 1.10;

    private readonly Lock gate = new();
    private readonly List<(TimeSpan At, long Bytes)> memory = [];
    private readonly List<double> milliseconds = [];
    private long bytes;
    private int wrong;

    public TimeSpan Elapsed { get; set; }

    /// <summary>Whether no document was wrong and memory stayed flat.</summary>
    public bool Sound => wrong == 0 && milliseconds.Count > 0 && Third(2) <= Third(1) * Tolerance;

    public void AddMemory(TimeSpan at, long workingSet) => memory.Add((at, workingSet));

    public void AddDocument(bool right, long length, TimeSpan time)
    {
        lock (gate)
        {
            wrong += right ? 0 : 1;
            bytes += length;
            milliseconds.Add(time.TotalMilliseconds);
        }
    }

    public string ToText()
    {
        milliseconds.Sort();
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"documents   {milliseconds.Count} in {Elapsed.TotalSeconds:0} s: {milliseconds.Count / Elapsed.TotalSeconds:0.0} per second, {bytes / 1048576.0 / Elapsed.TotalSeconds:0.0} MiB per second");
        text.AppendLine(CultureInfo.InvariantCulture, $"time        median {At(0.5):0} ms, 95 in 100 under {At(0.95):0} ms, longest {At(1):0} ms");
        text.AppendLine(CultureInfo.InvariantCulture, $"wrong       {wrong}");
        text.AppendLine(CultureInfo.InvariantCulture, $"memory      first third {Third(0) / 1048576:0} MiB, second {Third(1) / 1048576:0} MiB, last {Third(2) / 1048576:0} MiB, peak {memory.Max(m => m.Bytes) / 1048576.0:0} MiB");
        foreach (var (at, used) in memory.Where((_, i) => i % 6 == 0))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {at.TotalSeconds,5:0} s  {used / 1048576.0,5:0} MiB");
        }

        return text.Append(Sound ? "sound" : "NOT SOUND: a wrong document, or memory that grows").ToString();
    }

    private double At(double share) => milliseconds.Count == 0 ? 0 : milliseconds[(int)((milliseconds.Count - 1) * share)];

    private double Third(int third)
    {
        var size = memory.Count / 3;
        return size == 0 ? memory.Average(m => m.Bytes) : memory.Skip(third * size).Take(size).Average(m => m.Bytes);
    }
}

using System.Text;

namespace Kks.Reporting.Testing.Tests.Documents;

/// <summary>Counts lines and, now and then, what is held in memory while they are written.</summary>
internal sealed class MemoryProbe : TextWriter
{
    private const int Interval = 10_000;

    public int Lines { get; private set; }

    public long Highest { get; private set; }

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (value == '\n' && ++Lines % Interval == 0)
        {
            Highest = Math.Max(Highest, GC.GetTotalMemory(forceFullCollection: true));
        }
    }

    public override void Write(string? value)
    {
    }
}

namespace Kks.Reporting.Tests.Rendering;

/// <summary>A clock that goes on by a second each time it is looked at.</summary>
internal sealed class SteppingTime : TimeProvider
{
    private long seconds;

    public override long TimestampFrequency => 1;

    public override long GetTimestamp() => Interlocked.Increment(ref seconds);
}

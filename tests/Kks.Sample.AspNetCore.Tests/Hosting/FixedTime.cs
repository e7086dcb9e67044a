namespace Kks.Sample.AspNetCore.Tests.Hosting;

/// <summary>A clock that stands still, at a quarter past eight in Bali.</summary>
internal sealed class FixedTime : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2025, 8, 25, 0, 15, 0, TimeSpan.Zero);
}

using System.Diagnostics.Metrics;

namespace Kks.Reporting.Tests.Rendering;

/// <summary>A meter factory that keeps what its meters record.</summary>
internal sealed class OneMeterFactory : IMeterFactory
{
    private readonly MeterListener listener = new();

    public OneMeterFactory()
    {
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, this)) l.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        listener.Start();
    }

    public List<(string Name, string? Template, string? Outcome, double Value)> Recorded { get; } = [];

    public Meter Create(MeterOptions options)
    {
        options.Scope = this;
        return new Meter(options);
    }

    public void Dispose() => listener.Dispose();

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Recorded.Add((instrument.Name, tags[0].Value?.ToString(), tags[1].Value?.ToString(), value));
}

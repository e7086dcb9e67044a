using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.IO.Pipelines;
using Kks.Reporting.Packs;
using Kks.Reporting.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kks.Reporting.Tests.Rendering;

public sealed class TelemetryTests
{
    private static readonly TemplatePack Pack = OfficialPacks.Get(OfficialPacks.NarasiTatanan).Pack!;

    private static readonly Kks.Model.Validation.ValidUsulan Usulan = Sampel.Validate(Contoh.Lengkap, Edisi.Tahun2025);

    private static readonly RenderingOptions WithPictures = new() { Bukti = new DrawnBuktiStore() };

    [Fact]
    public void Each_document_is_counted_and_timed_under_the_meter_of_the_app()
    {
        using var meters = new OneMeterFactory();
        var generator = new KksReportGenerator(meters: meters, time: new SteppingTime());
        generator.Render(Usulan, Pack, "pasar", new MemoryStream(), WithPictures);
        generator.Render(Usulan, Pack, "pasar", new MemoryStream());
        generator.Render(Usulan, Pack, "tidak-ada", new MemoryStream());

        Assert.Equal(
            ["narasi-tatanan written 1", "narasi-tatanan written_with_errors 1", "narasi-tatanan refused 1"],
            meters.Recorded.Where(r => r.Name == KksReportingTelemetry.CountInstrument).Select(r => $"{r.Template} {r.Outcome} {r.Value}"));
        Assert.All(meters.Recorded.Where(r => r.Name == KksReportingTelemetry.DurationInstrument), r => Assert.True(r.Value > 0));
        Assert.Equal(3, meters.Recorded.Count(r => r.Name == KksReportingTelemetry.DurationInstrument));
    }

    [Fact]
    public void A_cancelled_rendering_is_counted_as_such()
    {
        using var meters = new OneMeterFactory();
        var generator = new KksReportGenerator(meters: meters);
        Assert.ThrowsAny<OperationCanceledException>(() => generator.Render(Usulan, Pack, "pasar", new MemoryStream(), cancellation: new CancellationToken(true)));
        Assert.Equal("cancelled", meters.Recorded[0].Outcome);
    }

    [Fact]
    public void Each_document_is_an_activity_with_template_and_outcome()
    {
        var seen = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == KksReportingTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = seen.Add,
        };
        ActivitySource.AddActivityListener(listener);
        using var parent = new Activity("uji").Start();
        new KksReportGenerator().Render(Usulan, Pack, "pasar", new MemoryStream(), WithPictures);

        var activity = Assert.Single(seen, a => a.ParentId == parent.Id);
        Assert.Equal(KksReportingTelemetry.RenderActivity, activity.OperationName);
        Assert.Equal("narasi-tatanan pasar 2025 written", string.Join(' ', activity.Tags.Select(t => t.Value)));
    }

    [Fact]
    public void The_log_tells_template_and_outcome_and_nothing_of_the_data()
    {
        using var log = new ListLoggerFactory();
        using var services = new ServiceCollection()
            .AddSingleton<ILoggerFactory>(log)
            .AddSingleton(typeof(ILogger<>), typeof(Logger<>))
            .AddKksReporting(options => options.Rendering = WithPictures)
            .BuildServiceProvider();
        services.GetRequiredService<KksReportGenerator>().Render(Usulan, Pack, "pasar", new MemoryStream());

        var line = Assert.Single(log.Lines);
        Assert.Matches("^Rendered 'pasar' with template 'narasi-tatanan' in [0-9]+ ms: written, 0 errors, [0-9]+ warnings[.]$", line);
    }

    [Fact]
    public async Task A_pipe_gets_the_same_bytes_as_a_stream()
    {
        var generator = new KksReportGenerator(new KksReportingOptions { Rendering = WithPictures });
        using var expected = new MemoryStream();
        generator.Render(Usulan, Pack, "pasar", expected);

        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        var result = await generator.RenderAsync(Usulan, Pack, "pasar", pipe.Writer);
        await pipe.Writer.CompleteAsync();
        using var actual = new MemoryStream();
        await pipe.Reader.CopyToAsync(actual);

        Assert.True(result.Succeeded);
        Assert.Equal(expected.ToArray(), actual.ToArray());
    }

    [Fact]
    public async Task A_refused_document_leaves_the_pipe_untouched()
    {
        var pipe = new Pipe();
        var result = await new KksReportGenerator().RenderAsync(Usulan, Pack, "tidak-ada", pipe.Writer);
        Assert.False(result.Written);
        Assert.False(pipe.Reader.TryRead(out _));
    }
}

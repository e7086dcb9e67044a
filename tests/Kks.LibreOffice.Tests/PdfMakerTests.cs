using System.Diagnostics;
using Kks.Reporting.LibreOffice;

namespace Kks.LibreOffice.Tests;

public sealed class PdfMakerTests
{
    [Fact]
    public void Several_documents_are_made_at_once_each_start_with_a_profile_of_its_own()
    {
        using var office = new FakeOffice("sleep 0.5; cp \"$document\" \"$pdf\"");
        var documents = office.Documents("a", "b", "c", "d");

        var made = new PdfMaker(office.Converter, 100) { Parallelism = 2 }.Make(documents);

        Assert.Equal(["a", "b", "c", "d"], made.Select(pdf => File.ReadAllText(pdf.Berkas)));
        Assert.All(made, pdf => Assert.True(pdf.Muat));
        Assert.Equal(["start", "start", "end", "end"], office.Log.Select(line => line.Split(' ')[0]));
        Assert.Equal(2, office.Log.Select(line => line.Split(' ')[1]).Distinct().Count());
        Assert.All(office.Log, line => Assert.False(Directory.Exists(line.Split(' ')[1]), "A profile was left behind."));
    }

    [Fact]
    public void A_document_that_takes_too_long_is_ended_and_the_others_are_made()
    {
        using var office = new FakeOffice("if grep -q macet \"$document\"; then sleep 60; fi; cp \"$document\" \"$pdf\"", TimeSpan.FromSeconds(1));
        var documents = office.Documents("a", "macet", "c");
        var clock = Stopwatch.StartNew();

        var made = new PdfMaker(office.Converter, 100) { Parallelism = 1 }.Make(documents);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"It took {clock.Elapsed}.");
        Assert.Equal([true, false, true], made.Select(pdf => pdf.Muat));
        Assert.Equal("LibreOffice tidak selesai dalam 1 detik.", made[1].Kegagalan);
        Assert.Null(made[0].Kegagalan);
        Assert.False(File.Exists(made[1].Berkas));
    }

    [Fact]
    public void A_document_LibreOffice_passes_over_is_said_to_have_failed()
    {
        using var office = new FakeOffice("grep -q rusak \"$document\" || cp \"$document\" \"$pdf\"");
        var made = new PdfMaker(office.Converter, 100).Make(office.Documents("a", "rusak"));
        Assert.Equal([null, "LibreOffice tidak menghasilkan PDF."], made.Select(pdf => pdf.Kegagalan));
    }

    [Fact]
    public void A_stopped_conversion_ends_LibreOffice()
    {
        using var office = new FakeOffice("sleep 60");
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        var clock = Stopwatch.StartNew();
        Assert.ThrowsAny<OperationCanceledException>(() => new PdfMaker(office.Converter, 100).Make(office.Documents("a"), stop.Token));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"It took {clock.Elapsed}.");
    }
}

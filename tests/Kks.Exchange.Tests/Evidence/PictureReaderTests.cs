using Kks.Exchange.Evidence.Pictures;

namespace Kks.Exchange.Tests.Evidence;

/// <summary>Pictures as other programs write them, against the brightness those programs give.</summary>
public sealed class PictureReaderTests
{
    public static TheoryData<string> Files => [.. Grids.Keys];

    private static Dictionary<string, byte[]> Grids { get; } = System.Text.Encoding.ASCII.GetString(BerkasContoh.Read("kisi.txt"))
        .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))
        .ToDictionary(parts => parts[0], parts => Convert.FromHexString(parts[1]));

    [Theory]
    [MemberData(nameof(Files))]
    public void Brightness_is_that_of_another_program(string file)
    {
        using var stream = new MemoryStream(BerkasContoh.Read(file));
        var isJpeg = file.EndsWith(".jpg", StringComparison.Ordinal);
        var reading = isJpeg ? JpegReader.Read(stream) : PngReader.Read(stream);

        Assert.Equal(Kks.Exchange.Evidence.Files.Soundness.Whole, reading.Soundness);
        if (file == "aritmetika.jpg")
        {
            Assert.Null(reading.Grid);
            return;
        }

        var means = reading.Grid!.Means().Select(m => isJpeg ? m + 128 : m).ToArray();
        // The other program gives each cell whole pixels only, and a block is 8 of them.
        const int tolerance = 6;
        Assert.All(means.Zip(Grids[file]), pair => Assert.InRange(pair.First - pair.Second, -tolerance, tolerance));
    }
}

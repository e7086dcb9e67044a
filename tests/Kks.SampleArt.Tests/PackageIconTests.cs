using Kks.SampleArt.Encoding;
using Kks.SampleArt.Scenes;

namespace Kks.SampleArt.Tests;

public sealed class PackageIconTests
{
    [Fact]
    public void The_icon_of_the_packages_is_the_drawn_one()
    {
        using var drawn = new MemoryStream();
        PngWriter.Write(drawn, PackageIcon.Draw());
        Assert.Equal(PngPixels.Read(File.ReadAllBytes(Repository.PathOf("src/icon.png"))), PngPixels.Read(drawn.ToArray()));
    }
}

using Kks.Model.Diagnostics;

namespace Kks.Model.Tests.Diagnostics;

public sealed class SourceLocationTests
{
    [Fact]
    public void A_place_is_written_as_its_own_program_shows_it()
    {
        Assert.Equal("Perkim.xlsx, Tatanan 2!F14", new SourceLocation("Perkim.xlsx") { Place = "Tatanan 2!F14" }.ToString());
        Assert.Equal("pasar.yaml(3,7)", new SourceLocation("pasar.yaml", 3, 7).ToString());
        Assert.Equal("pasar.yaml", new SourceLocation("pasar.yaml").ToString());
    }
}

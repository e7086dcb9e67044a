using Kks.Exchange.Workbooks;

namespace Kks.Exchange.Tests.Workbooks;

public sealed class CellNameTests
{
    [Theory]
    [InlineData("A1", 1, 1)]
    [InlineData("Z9", 9, 26)]
    [InlineData("AA10", 10, 27)]
    [InlineData("XFD1048576", 1_048_576, 16_384)]
    public void A_name_and_its_place_are_one(string name, int row, int column)
    {
        Assert.Equal((row, column), CellName.Parse(name));
        Assert.Equal(name, CellName.Of(row, column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("1")]
    [InlineData("a1")]
    [InlineData("A0")]
    [InlineData("XFE1")]
    [InlineData("A1048577")]
    [InlineData("AAAAAAAAAAAAAAAAAAAA1")]
    [InlineData("$A$1")]
    public void What_is_no_name_gives_none(string name) => Assert.Null(CellName.Parse(name));
}

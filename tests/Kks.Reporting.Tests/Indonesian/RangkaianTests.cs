using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Tests.Indonesian;

public sealed class RangkaianTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a|b", "a dan b")]
    [InlineData("a|b|c", "a, b, dan c")]
    [InlineData("a||c| |e", "a, c, dan e")]
    public void Items_are_joined_as_in_a_sentence(string items, string expected) =>
        Assert.Equal(expected, Rangkaian.Join(items.Split('|')));

    [Fact]
    public void The_conjunction_can_be_another() => Assert.Equal("a atau b", Rangkaian.Join(["a", "b"], "atau"));
}

using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Tests.Indonesian;

public sealed class RentangNomorTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("4", "4")]
    [InlineData("1 2", "1|2")]
    [InlineData("1 2 3", "1–3")]
    [InlineData("1 2 3 5 6 9 10 11 12", "1–3|5|6|9–12")]
    public void Three_numbers_in_a_row_and_more_are_a_range(string numbers, string expected) =>
        Assert.Equal(expected, string.Join('|', RentangNomor.Of(numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, null)))));

    [Fact]
    public void Each_end_of_a_range_has_the_prefix() => Assert.Equal(["4.1–4.3", "4.7"], RentangNomor.Of([1, 2, 3, 7], "4."));
}

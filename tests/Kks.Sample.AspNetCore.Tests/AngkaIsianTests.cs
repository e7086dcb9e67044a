using AplikasiDaerah.Isian;

namespace Kks.Sample.AspNetCore.Tests;

public sealed class AngkaIsianTests
{
    [Theory]
    [InlineData("42,86", "42.86")]
    [InlineData("42.86", "42.86")]
    [InlineData("1.234", "1234")]
    [InlineData("1.234.567,5", "1234567.5")]
    [InlineData(" 7 ", "7")]
    [InlineData("-3,5", "-3.5")]
    [InlineData("007", "7")]
    [InlineData("0,50", "0.50")]
    [InlineData("00", "0")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    public void A_number_is_read_digit_by_digit(string typed, string json) => Assert.Equal(json, AngkaIsian.Baca(typed)!.ToJsonString());

    [Theory]
    [InlineData("4o")]
    [InlineData("1,2,3")]
    [InlineData("1.23.4")]
    [InlineData("12%")]
    [InlineData("1e5")]
    [InlineData("--1")]
    [InlineData(",5")]
    public void What_is_no_number_stays_a_text_for_the_reader_to_report(string typed) => Assert.Equal(typed, AngkaIsian.Baca(typed)!.GetValue<string>());

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    public void An_empty_field_holds_nothing(string? typed) => Assert.Null(AngkaIsian.Baca(typed));

    [Fact]
    public void A_number_is_shown_as_it_is_typed() => Assert.Equal("1.234,5", AngkaIsian.Tulis(1234.50m));
}

using System.Globalization;
using Kks.Templating.Builtins;
using Kks.Templating.Builtins.Dates;

namespace Kks.Templating.Tests.Builtins;

public sealed class DateFormatterTests
{
    private static readonly DateTime Date = new(2025, 8, 17, 15, 4, 9, 250, DateTimeKind.Utc);
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    [Theory]
    [InlineData("%A, %e %B %Y", "Minggu, 17 Agustus 2025")]
    [InlineData("%a %b", "Min Agu")]
    [InlineData("%g%A", "Sunday")]
    [InlineData("%d%%", "17%")]
    [InlineData("%", "%")]
    [InlineData("", "")]
    [InlineData("%u %w %j", "7 0 229")]
    [InlineData("%k:%M %l %p %P", "15:04  3 PM pm")]
    public void Codes_follow_the_culture(string pattern, string expected) =>
        Assert.Equal(expected, DateFormatter.Format(Date, TimeSpan.Zero, pattern, Indonesian));

    [Theory]
    [InlineData(7, 0, "+07:00 1755417849")]
    [InlineData(-3, -30, "-03:30 1755455649")]
    public void An_offset_is_written_and_counted(int hours, int minutes, string expected) =>
        Assert.Equal(expected, DateFormatter.Format(Date, new TimeSpan(hours, minutes, 0), "%Z %s", Indonesian));

    [Fact]
    public void A_long_pattern_does_not_fit_the_small_buffer_and_is_written_all_the_same()
    {
        var text = DateFormatter.Format(Date, TimeSpan.Zero, new string('x', 127) + "%A %n" + new string('y', 5000), Indonesian);
        Assert.Equal(new string('x', 127) + "Minggu \n" + new string('y', 5000), text);
    }

    [Fact]
    public void Many_codes_in_a_long_pattern_are_written()
    {
        var pattern = string.Concat(Enumerable.Repeat("%A", 3000));
        Assert.Equal(string.Concat(Enumerable.Repeat("Minggu", 3000)), DateFormatter.Format(Date, TimeSpan.Zero, pattern, Indonesian));
    }
}

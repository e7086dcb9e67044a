using System.Globalization;
using Kks.Templating.Builtins.Dates;

namespace Kks.Templating.Tests.Builtins;

public sealed class DateReaderTests
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    [Theory]
    [InlineData("2025-03-07", "2025-03-07 00:00:00")]
    [InlineData("07 Mar 2025", "2025-03-07 00:00:00")]
    [InlineData("March 2025", "2025-03-01 00:00:00")]
    [InlineData("3/7/25", "2025-03-07 00:00:00")]
    [InlineData("2025-03-07T14:00:00+07:00", "2025-03-07 07:00:00")]
    [InlineData("2025-03-07T14:00:00-05:00", "2025-03-07 19:00:00")]
    [InlineData("2025-03-07T14:00:00Z", "2025-03-07 14:00:00")]
    public void A_whole_date_is_read_in_utc(string text, string expected)
    {
        Assert.True(DateReader.TryRead(text, CultureInfo.InvariantCulture, out var date));
        Assert.Equal(expected, date.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        Assert.Equal(DateTimeKind.Utc, date.Kind);
    }

    [Theory]
    [InlineData("07 Mar")]
    [InlineData("3/7")]
    [InlineData("14:05")]
    [InlineData("07 Mar 14:05")]
    [InlineData("3/7 14:05:09")]
    [InlineData("")]
    [InlineData("2025-13-01")]
    public void A_text_that_leaves_the_year_to_the_clock_is_no_date(string text) =>
        Assert.False(DateReader.TryRead(text, CultureInfo.InvariantCulture, out _));

    [Fact]
    public void Month_names_are_those_of_the_culture()
    {
        Assert.True(DateReader.TryRead("17 Agustus 1945", Indonesian, out var date));
        Assert.Equal(new DateTime(1945, 8, 17), date);
        Assert.False(DateReader.TryRead("17 Agustus 1945", CultureInfo.InvariantCulture, out _));
    }

    [Theory]
    [InlineData("7 Maret 2025", "%e %B %Y", "id-ID")]
    [InlineData("07-03-2025", "%d-%m-%Y", "")]
    [InlineData("Tgl 2025.03.07", "Tgl %Y.%m.%d", "")]
    [InlineData("03/07/25", "%D", "")]
    [InlineData("2025-03-07", "%F", "")]
    [InlineData("07/03/2025", "%x", "id-ID")]
    public void A_pattern_reads_what_it_writes(string text, string pattern, string culture)
    {
        var info = CultureInfo.GetCultureInfo(culture);
        Assert.True(DateReadPattern.TryTranslate(pattern, info, out var translated, out _));
        Assert.True(DateReader.TryReadExact(text, translated, info, out var date));
        Assert.Equal(new DateTime(2025, 3, 7), date);
    }

    [Theory]
    [InlineData("%j", 'j')]
    [InlineData("%Y %U", 'U')]
    [InlineData("%Y%%", '%')]
    [InlineData("%Y %1", '1')]
    public void A_code_that_cannot_be_read_is_named(string pattern, char code)
    {
        Assert.False(DateReadPattern.TryTranslate(pattern, Indonesian, out _, out var refused));
        Assert.Equal(code, refused);
    }
}

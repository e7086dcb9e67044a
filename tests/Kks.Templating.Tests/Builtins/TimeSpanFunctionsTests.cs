namespace Kks.Templating.Tests.Builtins;

public sealed class TimeSpanFunctionsTests
{
    [Theory]
    [InlineData("{{ timespan.from_days (-1.5) }}", "-1.12:00:00")]
    [InlineData("{{ (timespan.from_seconds 0.001).milliseconds }}", "1")]
    [InlineData("{{ timespan.from_minutes null }}", "00:00:00")]
    public void Edges(string template, string expected) => BuiltinTemplate.Prints(template, expected);

    [Theory]
    [InlineData("{{ timespan.parse 'dua jam' }}", "1:4 KKS3208 Teks \"dua jam\" bukan rentang waktu; tulis misalnya 02:30:00 atau 1.12:00:00.")]
    [InlineData("{{ timespan.from_days 1e300 }}", "1:4 KKS3208 Rentang waktu sebesar itu tidak dapat disimpan.")]
    [InlineData("{{ timespan.from_days '2' }}", "1:23 KKS3106 Teks tidak dapat dijadikan bilangan.")]
    public void Errors(string template, string expected) => BuiltinTemplate.Fails(template, expected);
}

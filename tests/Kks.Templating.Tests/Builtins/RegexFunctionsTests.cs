namespace Kks.Templating.Tests.Builtins;

public sealed class RegexFunctionsTests
{
    [Theory]
    [InlineData("{{ 'abc' | regex.replace '' '-' }}", "-a-b-c-")]
    [InlineData("{{ 'abc' | regex.replace 'b' null }}", "ac")]
    [InlineData("{{ 'abc' | regex.replace 'x' '!' }}", "abc")]
    [InlineData("{{ '' | regex.split ',' }}", "[\"\"]")]
    [InlineData("{{ 'I' | regex.match 'i' 'i' }}", "[\"I\"]")]
    [InlineData("{{ '' | regex.replace '^$' 'kosong' }}", "kosong")]
    public void Edges(string template, string expected) => BuiltinTemplate.Prints(template, expected);

    [Theory]
    [InlineData("{{ null | regex.match 'a' }}", "1:11 KKS3208 Teks atau pola kosong (null).")]
    [InlineData("{{ 'a' | regex.match 'a(' }}", "1:10 KKS3208 Pola \"a(\" salah pada huruf ke-3.")]
    public void Errors(string template, string expected) => BuiltinTemplate.Fails(template, expected);

    [Fact]
    public void A_pattern_that_never_ends_is_stopped() => BuiltinTemplate.FailsWith(
        "{{ ('a' * 60 + '!') | regex.match `^(a+)+$` }}",
        DiagnosticCodes.RegexLimit);

    [Fact]
    public void A_replacement_that_grows_without_end_is_stopped() => BuiltinTemplate.FailsWith(
        "{{ t = 'a' * 100000; t | regex.replace 'a' t }}",
        DiagnosticCodes.SizeLimit);
}

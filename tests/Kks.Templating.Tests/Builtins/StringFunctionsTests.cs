namespace Kks.Templating.Tests.Builtins;

public sealed class StringFunctionsTests
{
    [Theory]
    [InlineData("{{ 'dESA sEHAT' | string.capitalize }}", "DESA sEHAT")]
    [InlineData("{{ 'a\\tb\\nc' | string.capitalizewords }}", "A\tB\nC")]
    [InlineData("{{ '--Air & Udara--' | string.handleize }}", "-air-udara")]
    [InlineData("{{ 'x' | string.slice 0 (-0) }}", "")]
    [InlineData("{{ 'abc' | string.slice (-2147483648) 2147483647 }}", "ab")]
    [InlineData("{{ 'abcdef' | string.slice (-9) 5 }}", "ab")]
    [InlineData("{{ 'abc' | string.truncate 3 '' }}|{{ 'abcd' | string.truncate 3 null }}", "abc|...")]
    [InlineData("{{ 'a,b' | string.split ',' | object.kind }}", "range")]
    [InlineData("{{ '１２' | string.to_int }}", "")]
    [InlineData("{{ '2147483648' | string.to_int }}|{{ '2147483648' | string.to_long }}", "|2147483648")]
    [InlineData("{{ 'aXbx' | string.replace_first 'X' null }}", "abx")]
    [InlineData("{{ 'abc' | string.index_of 'c' 3 }}", "-1")]
    [InlineData("{{ 'abc' | string.index_of 'c' 2 1 }}", "2")]
    [InlineData("{{ 'ABC' | string.index_of 'b' 0 3 'CurrentCultureIgnoreCase' }}", "1")]
    [InlineData("{{ 'ABC' | string.index_of 'b' 0 3 'CurrentCulture' }}", "-1")]
    [InlineData("{{ '🏥a' | string.size }}", "3")]
    [InlineData("{{ 'a\\r\\nb' | string.strip_newlines }}", "ab")]
    public void Edges(string template, string expected) => BuiltinTemplate.Prints(template, expected);

    [Theory]
    [InlineData("{{ null | string.handleize }}", "1:11 KKS3208 Teks yang diberikan kosong (null).")]
    [InlineData("{{ 'a' | string.replace '' 'x' }}", "1:10 KKS3208 Teks yang dicari oleh string.replace tidak boleh kosong.")]
    [InlineData("{{ 'a' | string.slice 0 (-1) }}", "1:26 KKS3106 Panjang potongan tidak boleh negatif.")]
    [InlineData("{{ 'a' | string.pad_left (-1) }}", "1:10 KKS3208 Lebar tidak boleh negatif.")]
    [InlineData("{{ null | string.index_of 'a' }}", "1:4 KKS3106 Teks yang diperiksa kosong (null).")]
    [InlineData("{{ 'a' | string.index_of null }}", "1:26 KKS3106 Teks yang dicari kosong (null).")]
    [InlineData("{{ 'a' | string.index_of 'a' 2 }}", "1:30 KKS3106 Awal pencarian 2 di luar teks sepanjang 1 huruf.")]
    [InlineData("{{ 'a' | string.index_of 'a' 0 2 }}", "1:32 KKS3106 Panjang pencarian 2 melewati akhir teks.")]
    [InlineData(
        "{{ 'a' | string.index_of 'a' 0 1 'longgar' }}",
        "1:34 KKS3106 Cara membandingkan \"longgar\" tidak dikenal; pakai Ordinal, InvariantCulture, atau CurrentCulture, boleh dengan IgnoreCase di belakangnya.")]
    [InlineData("{{ '!!' | string.base64_decode }}", "1:11 KKS3208 Teks ini bukan Base64.")]
    public void Errors(string template, string expected) => BuiltinTemplate.Fails(template, expected);

    [Theory]
    [InlineData("{{ 'a' | string.pad_left 2147483647 }}")]
    [InlineData("{{ t = 'a' * 1000000; t | string.replace 'a' t }}")]
    [InlineData("{{ t = 'a' * 1000000; t | string.append t }}")]
    [InlineData("{{ t = 'a' * 1000000; t | string.replace_first 'a' t }}")]
    public void A_text_that_grows_too_long_is_refused_before_it_is_made(string template) =>
        BuiltinTemplate.FailsWith(template, DiagnosticCodes.SizeLimit);
}

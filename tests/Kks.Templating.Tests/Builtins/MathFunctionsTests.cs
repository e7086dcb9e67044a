namespace Kks.Templating.Tests.Builtins;

public sealed class MathFunctionsTests
{
    [Theory]
    [InlineData("{{ -2147483648 | math.abs }}", "2147483648")]
    [InlineData("{{ -9223372036854775808 | math.abs }}", "9223372036854775808")]
    [InlineData("{{ -1.50m | math.abs }}", "1.50")]
    [InlineData("{{ 1.005 | math.round 2 }}", "1")]
    [InlineData("{{ 9999999999 | math.divided_by 2 }}", "4999999999")]
    [InlineData("{{ 7 | math.divided_by 2m }}", "3.5")]
    [InlineData("{{ 1e30 | math.divided_by 1 | math.is_number }}", "true")]
    [InlineData("{{ 12.5m | math.format '0.00' 'id-ID' }}", "12,50")]
    [InlineData("{{ 99999999999999999999 | math.format 'N0' 'id-ID' }}", "99.999.999.999.999.999.999")]
    [InlineData("{{ 1.5 | math.format 'N2' '' }}", "1.50")]
    public void Edges(string template, string expected) => BuiltinTemplate.Prints(template, expected);

    [Theory]
    [InlineData("{{ '5' | math.abs }}", "1:10 KKS3208 Teks bukan bilangan.")]
    [InlineData("{{ '5' | math.round }}", "1:4 KKS3106 Teks tidak dapat dijadikan bilangan.")]
    [InlineData("{{ 1.5 | math.round 16 }}", "1:10 KKS3208 Banyaknya angka di belakang koma harus antara 0 dan 15, bukan 16.")]
    [InlineData("{{ 9 | math.divided_by 0 }}", "1:8 KKS3204 math.divided_by: pembagian dengan nol.")]
    [InlineData("{{ '5' | math.format 'N2' }}", "1:10 KKS3208 Teks bukan bilangan yang dapat diformat.")]
    [InlineData("{{ 1.5 | math.format 'D2' }}", "1:10 KKS3208 Pola bilangan \"D2\" tidak cocok untuk 1.5.")]
    [InlineData("{{ 1.5 | math.format 'N2' '??' }}", "1:10 KKS3208 Budaya \"??\" tidak dikenal; pakai misalnya id-ID.")]
    [InlineData("{{ 1.5 | math.format 'N2' 'xx-YY' }}", "1:10 KKS3208 Budaya \"xx-YY\" tidak dikenal; pakai misalnya id-ID.")]
    [InlineData("{{ 1 | math.format 'F999999999' }}", "1:8 KKS3208 Pola bilangan \"F999999999\" tidak cocok untuk 1.")]
    public void Errors(string template, string expected) => BuiltinTemplate.Fails(template, expected);

    [Theory]
    [InlineData("{{ math.random 1 5 }}")]
    [InlineData("{{ math.uuid }}")]
    public void What_cannot_be_repeated_is_refused(string template) => BuiltinTemplate.FailsWith(template, DiagnosticCodes.NotSupported);
}

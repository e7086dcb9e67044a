namespace Kks.Templating.Tests.Builtins;

public sealed class DateFunctionsTests
{
    [Theory]
    [InlineData("{{ date.now | date.to_string '%F %T' }}", "2026-03-04 12:06:07")]
    [InlineData("{{ date.today | date.to_string '%F %T' }}", "2026-03-04 00:00:00")]
    [InlineData("{{ date.utc_now | date.to_string '%F %T' }}", "2026-03-04 05:06:07")]
    [InlineData("{{ date.parse '2024-01-31' | date.add_months 1 }}", "29 Feb 2024")]
    [InlineData("{{ date.parse '7 Maret 2025' '%e %B %Y' 'id-ID' }}", "07 Mar 2025")]
    [InlineData("{{ date.parse '2025-03-07' | object.to_json }}", "\"2025-03-07T00:00:00+00:00\"")]
    [InlineData("{{ date.format = '%F'; d = date.parse '2025-03-07'; d }} {{ [d] }} {{ 'per ' + d }}", "2025-03-07 [2025-03-07] per 2025-03-07")]
    public void Edges(string template, string expected) => BuiltinTemplate.Prints(template, expected);

    [Theory]
    [InlineData("{{ null | date.add_days 1 }}", "1:11 KKS3208 Tanggal yang diberikan kosong (null).")]
    [InlineData("{{ '2025' | date.to_string '%F' }}", "1:4 KKS3106 Teks bukan tanggal.")]
    [InlineData("{{ date.parse '2025-01-01' | date.to_string null }}", "1:45 KKS3106 Pola tanggal kosong (null).")]
    [InlineData("{{ date.parse 'kemarin' }}", "1:4 KKS3208 Teks \"kemarin\" bukan tanggal yang lengkap menurut budaya umum.")]
    [InlineData("{{ date.parse '07 Mar' }}", "1:4 KKS3208 Teks \"07 Mar\" bukan tanggal yang lengkap menurut budaya umum.")]
    [InlineData("{{ date.parse '07-03-2025' '%Y-%m-%d' }}", "1:4 KKS3208 Teks \"07-03-2025\" tidak cocok dengan pola tanggal \"%Y-%m-%d\".")]
    [InlineData("{{ date.parse '2025' '%j' }}", "1:22 KKS3106 Kode %j tidak dapat dipakai untuk membaca tanggal.")]
    [InlineData("{{ date.parse '07-03' '%d-%m' }}", "1:23 KKS3106 Pola \"%d-%m\" tidak memuat tahun (%Y).")]
    [InlineData("{{ date.parse '9999-12-31' | date.add_days 1 }}", "1:30 KKS3208 Tanggal hasilnya di luar tahun 1 sampai 9999.")]
    [InlineData("{{ date.parse '2025-12-31' | date.add_years 2147483647 }}", "1:30 KKS3208 Tanggal hasilnya di luar tahun 1 sampai 9999.")]
    [InlineData("{{ date.parse '2025-12-31' | date.add_seconds 1e300 }}", "1:30 KKS3208 Tanggal hasilnya di luar tahun 1 sampai 9999.")]
    public void Errors(string template, string expected) => BuiltinTemplate.Fails(template, expected);

    [Theory]
    [InlineData("date.now")]
    [InlineData("date.today")]
    [InlineData("date.utc_now")]
    public void Without_a_clock_the_present_is_an_error(string name) => BuiltinTemplate.FailsWithoutClock(
        $"{{{{ {name} }}}}",
        "Waktu sekarang tidak diberikan kepada templat ini, supaya hasilnya tidak berubah dari hari ke hari.");

    [Fact]
    public void A_pattern_that_is_refused_names_its_replacement() =>
        BuiltinTemplate.FailsWith("{{ '2025-03-07' | date.parse_to_string '%F' }}", DiagnosticCodes.NotSupported);
}

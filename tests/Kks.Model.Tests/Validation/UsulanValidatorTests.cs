using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Model.Submissions;
using Kks.Model.Validation;

namespace Kks.Model.Tests.Validation;

/// <summary>One change to a complete submission, and exactly what is said about it.</summary>
public sealed class UsulanValidatorTests
{
    [Fact]
    public void A_complete_submission_is_valid_and_nothing_is_said()
    {
        var result = Periksa.Data(Periksa.Lengkap);

        Assert.Equal("", Periksa.Text(result.Diagnostics));
        Assert.Equal("Contoh", result.Valid!.Usulan.Daerah.Nama);
        Assert.Equal("uji", result.Valid.Instrumen.Edisi);
    }

    [Theory]
    [MemberData(nameof(Kasus.Semua), MemberType = typeof(Kasus))]
    public void One_change_is_answered_exactly(string old, string replacement, string expected) =>
        Assert.Equal(expected, Periksa.Ganti(old, replacement));

    [Fact]
    public void Everything_wrong_is_said_in_one_run_in_the_order_of_the_file()
    {
        var yaml = Periksa.Lengkap
            .Replace("target: padapa", "targt: padapa", StringComparison.Ordinal)
            .Replace("jumlahPenduduk: 200000", "jumlahPenduduk: 200.000", StringComparison.Ordinal)
            .Replace("{mandiri: 100, provinsi: a}", "{mandiri: 75}", StringComparison.Ordinal)
            .Replace("nilai: 66.7", "nilai: 660.7", StringComparison.Ordinal);

        var result = Periksa.Data(yaml);

        Assert.Null(result.Valid);
        Assert.Equal(["KKS1101", "KKS1105", "KKS1210", "KKS1225", "KKS1228"], result.Diagnostics.Select(d => d.Code));
        Assert.Equal(result.Diagnostics.Select(d => d.Location!.Value.Line).Order(), result.Diagnostics.Select(d => d.Location!.Value.Line));
    }

    [Fact]
    public void What_could_not_be_read_is_not_said_to_be_missing_as_well()
    {
        Assert.Equal(
            "u.yaml(41,46): error KKS1104: '66,7%' bukan angka. -> Tulis 66.7.",
            Periksa.Ganti("nilai: 66.7, pembilang: 6, penyebut: 9", "nilai: '66,7%', pembilang: 6, penyebut: 9"));
    }

    [Fact]
    public void Messages_speak_english_where_asked()
    {
        var result = Periksa.Data(Periksa.Lengkap.Replace("nilai: 66.7", "nilai: 166.7", StringComparison.Ordinal), "en");

        Assert.Equal("The percentage 166.7 is over 100.", result.Diagnostics[0].Message);
    }

    [Fact]
    public void A_submission_that_was_never_in_a_file_is_checked_by_path()
    {
        var usulan = DataReader.Read<Usulan>("u.yaml", Periksa.Lengkap).Value! with { Target = "emas" };

        var diagnostic = Assert.Single(new UsulanValidator().Validate(usulan, Periksa.Instrumen).Diagnostics);

        Assert.Equal(("KKS1202", "target", null), (diagnostic.Code, diagnostic.Path, diagnostic.Location));
    }

    [Fact]
    public void Data_that_could_not_be_read_at_all_keeps_its_diagnostics()
    {
        var result = Periksa.Data("edisi: [");

        Assert.Null(result.Valid);
        Assert.Equal("KKS1005", Assert.Single(result.Diagnostics).Code);
    }
}

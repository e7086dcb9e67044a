using FsCheck;
using FsCheck.Fluent;
using Kks.Model.Data;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Tests.Data;
using Kks.Model.Tests.Validation;

namespace Kks.Model.Tests.Submissions;

/// <summary>What the reader takes, the schema takes; what the reader refuses as a shape, the schema refuses.</summary>
public sealed class UsulanSchemaTests
{
    private static readonly SchemaChecker Any = new(UsulanSchema.Write(JenisSkema.Usulan));
    private static readonly SchemaChecker Uji = new(UsulanSchema.Write(JenisSkema.Usulan, Periksa.Instrumen));

    [Fact]
    public void Any_submission_as_written_passes() =>
        Prop.ForAll<int>(seed =>
        {
            var errors = Any.Check(DataWriter.Write(new RandomData(seed).Make<Usulan>(), DataFormat.Json));
            Assert.True(errors.Count == 0, string.Join('\n', errors));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void Any_answers_as_written_pass_the_schema_of_their_file()
    {
        var tatanan = new SchemaChecker(UsulanSchema.Write(JenisSkema.Tatanan));
        var badan = new SchemaChecker(UsulanSchema.Write(JenisSkema.Kelembagaan));

        Assert.Empty(tatanan.Check(DataWriter.Write(new RandomData(1).Make<JawabanTatanan>(), DataFormat.Json)));
        Assert.Empty(badan.Check(DataWriter.Write(new RandomData(2).Make<JawabanBadan>(), DataFormat.Json)));
    }

    [Theory]
    [InlineData("2025")]
    [InlineData("2023-2024")]
    public void A_built_in_catalogue_passes_the_schema_of_catalogues(string edisi)
    {
        var schema = new SchemaChecker(UsulanSchema.Write(JenisSkema.Instrumen));

        Assert.Empty(schema.Check(DataWriter.Write(KatalogInstrumen.Bawaan.Cari(edisi)!, DataFormat.Json)));
    }

    [Fact]
    public void The_complete_submission_passes_the_schema_of_its_instrument() => Assert.Empty(Uji.Check(Lengkap()));

    [Theory]
    [InlineData("\"edisi\": \"uji\"", "\"edisi\": \"2025\"", "$.edisi: enum")]
    [InlineData("\"target\"", "\"targt\"", "$: additionalProperties")]
    [InlineData("\"kabupaten\"", "\"Kabupaten\"", "$.daerah.jenis: enum")]
    [InlineData("\"kunci\": \"pasar-sehat\"", "\"kunci\": \"regulsi\"", "$.tatanan[0].indikator[0].kunci: enum")]
    [InlineData("\"kunci\": \"angka-wisata\"", "\"kunci\": \"pasar-sehat\"", "$.tatanan[1].indikator[0].kunci: enum")]
    [InlineData("\"nilai\": 66.7", "\"nilai\": \"66,7\"", "$.tatanan[0].indikator[0].capaian[1].nilai: type")]
    [InlineData("\"2025-12-31\"", "\"31-12-2025\"", "$.kelembagaan[0].sk[0].berlakuSampai: pattern")]
    [InlineData("\"2024-05-01T08:00\"", "\"2024-05-01T08:00Z\"", "anyOf")]
    [InlineData("\"distempel\": true", "\"distempel\": \"ya\"", "$.tatanan[0].indikator[0].bukti[0].distempel: type")]
    [InlineData("\"jumlahPenduduk\": 200000", "\"jumlahPenduduk\": 200.5", "anyOf")]
    public void A_wrong_shape_fails(string old, string replacement, string expected)
    {
        var json = Lengkap();
        Assert.Contains(old, json, StringComparison.Ordinal);

        var errors = Uji.Check(json.Replace(old, replacement, StringComparison.Ordinal));

        Assert.Contains(errors, e => e.EndsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_that_need_not_be_there_may_be_left_empty() =>
        Assert.Empty(Any.Check("""{"edisi": 2025, "daerah": {"jenis": "kota", "nama": "A", "provinsi": "B", "kode": null}, "tatanan": null, "pengesahan": null}"""));

    [Fact]
    public void A_required_key_left_out_fails() =>
        Assert.Contains("$: required", Any.Check("""{"edisi": "2025"}"""));

    private static string Lengkap() =>
        DataWriter.Write(DataReader.Read<Usulan>("u.yaml", Periksa.Lengkap).Value!, DataFormat.Json);
}

using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Model.Instruments;
using Kks.Model.Scaffolding;
using Kks.Model.Submissions;
using Kks.Model.Validation;

namespace Kks.Model.Tests.Submissions;

/// <summary>A freshly made data folder can be read and says only what is still to be filled in.</summary>
public sealed class ScaffoldTests
{
    [Theory]
    [InlineData("2025", JenisDaerah.Kabupaten, "51.05", "Klungkung", "Bali")]
    [InlineData("2023-2024", JenisDaerah.Kota, null, "Kota: \"baru\" #1", "DKI Jakarta")]
    [InlineData("2021", JenisDaerah.Kabupaten, "73.17", "Luwu", "Sulawesi Selatan")]
    public void An_empty_folder_gives_warnings_only(string edisi, JenisDaerah jenis, string? kode, string nama, string provinsi)
    {
        using var folder = new TemporaryFolder();
        var daerah = new Daerah { Kode = kode, Jenis = jenis, Nama = nama, Provinsi = provinsi };
        foreach (var file in DataFolderScaffold.Draft(KatalogInstrumen.Bawaan.Cari(edisi)!, daerah))
        {
            folder.With(file.Path, file.Text);
        }

        var result = UsulanLoader.Load(folder.Path);

        Assert.True(result.Valid is not null, string.Join('\n', result.Diagnostics.Where(d => d.Severity == Severity.Error)));
        Assert.Equal(nama, result.Valid.Usulan.Daerah.Nama);
        Assert.All(result.Diagnostics, d => Assert.Contains(d.Code, (string[])["KKS1213", "KKS1215"]));
    }

    [Fact]
    public void Its_files_pass_their_schemas()
    {
        var instrumen = KatalogInstrumen.Bawaan.Cari("2025")!;
        var schema = new Data.SchemaChecker(UsulanSchema.Write(JenisSkema.Tatanan, instrumen));
        foreach (var file in DataFolderScaffold.Draft(instrumen, new Daerah { Jenis = JenisDaerah.Kota, Nama = "A", Provinsi = "B" }).Where(f => f.Path.StartsWith("tatanan/", StringComparison.Ordinal)))
        {
            var answer = DataReader.Read<JawabanTatanan>(file.Path, file.Text).Value!;
            Assert.Empty(schema.Check(DataWriter.Write(answer, DataFormat.Json)));
        }
    }
}

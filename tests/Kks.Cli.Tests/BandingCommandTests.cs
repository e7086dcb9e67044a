using System.Text.Json;

namespace Kks.Cli.Tests;

public sealed class BandingCommandTests
{
    private static readonly string Sample = Repository.PathOf("samples/klungkung-2025");

    [Fact]
    public async Task What_became_better_or_worse_is_shown_and_counted()
    {
        using var folder = DataFolderCopy.Of("samples/klungkung-2025");
        folder.Spoil("tatanan/pasar.yaml", "  - kunci: regulasi-pkl\n    opsi: {mandiri: \"50\"", "  - kunci: regulasi-pkl\n    tanggapan: Sudah disahkan.\n    opsi: {mandiri: \"100\"");
        folder.Spoil("tatanan/pasar.yaml", "  - kunci: regulasi-pasar-sehat\n    opsi: {mandiri: \"100\"", "  - kunci: regulasi-pasar-sehat\n    opsi: {mandiri: \"50\"");

        var run = await CommandRun.Of("banding", Sample, folder.Path);

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains(run.Out.Split('\n'), l => l.Contains("2. Adanya regulasi penanganan Pedagang Kaki Lima", StringComparison.Ordinal) && l.Contains("membaik", StringComparison.Ordinal) && l.Contains("Catatan sudah ditanggapi.", StringComparison.Ordinal));
        Assert.Contains("  membaik: 1", run.Out, StringComparison.Ordinal);
        Assert.Contains("  memburuk: 1", run.Out, StringComparison.Ordinal);
        Assert.Contains("  tetap: 150", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_editions_are_matched_and_json_names_what_is_new_and_gone()
    {
        using var folder = DataFolderCopy.Empty();
        File.WriteAllText(folder.FileAt("usulan.yaml"), """
            edisi: "2023-2024"
            daerah: {jenis: kabupaten, nama: Klungkung, provinsi: Bali}
            tatanan:
              - kunci: pasar
                indikator:
                  - kunci: k3-pasar
                    opsi: {mandiri: 50}
                    capaian: [{tahun: 2022, nilai: 40}, {tahun: 2023, nilai: 57.14}]
                    catatan: Daftar pasar tidak dilampirkan.
            """);

        var run = await CommandRun.Of("banding", folder.Path, Sample, "--format", "json");

        using var document = JsonDocument.Parse(run.Out);
        var butir = document.RootElement.GetProperty("butir").EnumerateArray().ToList();
        var k3 = butir.Single(b => b.GetProperty("indikator").GetString() == "k3-pasar");
        Assert.Equal(("membaik", 50m, 100m, false), (k3.GetProperty("hasil").GetString(), k3.GetProperty("nilaiDahulu").GetDecimal(), k3.GetProperty("nilaiKini").GetDecimal(), k3.GetProperty("catatanDijawab").GetBoolean()));
        Assert.Contains(butir, b => b.GetProperty("indikator").GetString() == "toilet-pasar" && b.GetProperty("hasil").GetString() == "baru");
        Assert.Contains(butir, b => b.GetProperty("hasil").GetString() == "hilang" && b.GetProperty("dahulu")[0].GetString() == "ktr-rumah-ibadat");
        Assert.Equal(1, document.RootElement.GetProperty("ringkasan").GetProperty("catatanBelumDijawab").GetInt32());
    }

    [Fact]
    public async Task Errors_in_either_submission_are_reported()
    {
        using var folder = DataFolderCopy.Of("samples/klungkung-2025");
        folder.Spoil("usulan.yaml", "provinsi: Bali", "provinsii: Bali");

        var run = await CommandRun.Of("banding", folder.Path, Sample);

        Assert.Equal(ExitCodes.InputErrors, run.ExitCode);
        Assert.Contains(run.Diagnostics, d => d.Contains("KKS1101", StringComparison.Ordinal));
    }
}

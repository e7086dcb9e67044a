using System.Globalization;
using System.Text;
using Kks.Model.Diagnostics;
using Kks.Model.Validation;

namespace Kks.Model.Tests.Validation;

/// <summary>A folder in which everything is wrong at once.</summary>
public sealed class BadDataTests
{
    [Fact]
    public void Every_kind_of_bad_data_is_located_in_one_run()
    {
        using var folder = new TemporaryFolder()
            .With("instrumen.yaml", Periksa.Katalog)
            .With("bukti/pasar/foto.jpg", "JFIF")
            .With("usulan.yaml", Periksa.Lengkap
                .Replace("target: padapa", "taget: padapa", StringComparison.Ordinal)
                .Replace("{mandiri: 100, provinsi: a}", "{mandiri: 90}", StringComparison.Ordinal)
                .Replace("{tahun: 2023, target: 1, nilai: 3}, ", "", StringComparison.Ordinal)
                .Replace("nilai: 50, pembilang: 5, penyebut: 10", "nilai: 150", StringComparison.Ordinal)
                .Replace("pembilang: 6, penyebut: 9", "pembilang: 9, penyebut: 6", StringComparison.Ordinal))
            .With("tatanan/bom.yaml", Bomb())
            .With("tatanan/rusak.yaml", "kunci: pasar\nindikator: [\n");
        using (var big = File.Create(folder.At("tatanan/besar.yaml")))
        {
            big.SetLength(50 * 1024 * 1024);
        }

        var result = UsulanLoader.Load(folder.Path);

        Assert.Null(result.Valid);
        Assert.Equal(
            [
                "tatanan/besar.yaml(1) KKS1002",
                "tatanan/bom.yaml(7) KKS1007",
                "tatanan/rusak.yaml(3) KKS1005",
                "usulan.yaml(8) KKS1101",
                "usulan.yaml(28) KKS2001",
                "usulan.yaml(38) KKS1210",
                "usulan.yaml(40) KKS1225",
                "usulan.yaml(41) KKS1227",
                "usulan.yaml(55) KKS1220",
            ],
            result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => Place(d, folder)));
    }

    private static string Place(Diagnostic diagnostic, TemporaryFolder folder)
    {
        var place = diagnostic.Location!.Value;
        var file = place.File[(folder.Path.Length + 1)..];
        return string.Create(CultureInfo.InvariantCulture, $"{file}({place.Line}) {diagnostic.Code}");
    }

    private static string Bomb()
    {
        var yaml = new StringBuilder("kunci: pasar\nx0: &x0 [a, a, a, a, a, a, a, a, a]\n");
        for (var i = 1; i < 20; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"x{i}: &x{i} [{string.Join(", ", Enumerable.Repeat($"*x{i - 1}", 9))}]\n");
        }

        return yaml.ToString();
    }
}

using Kks.Exchange.Evidence;
using Kks.Model.Checks;
using Kks.Model.Submissions;
using Kks.Model.Validation;

namespace Kks.Exchange.Tests.Evidence;

public sealed class SampleTests
{
    private static readonly string Folder = Repository.PathOf("samples/klungkung-2025");

    [Fact]
    public void The_deliberate_faults_of_the_sample_are_found_and_no_other()
    {
        var report = new PemeriksaBukti().Laporkan(UsulanLoader.Load(Folder), new PemeriksaanOptions { Bukti = new FolderBuktiStore(Folder) })!;

        Assert.Equal(
            ["kie-pasar KKS2106", "peran-lks KKS2006", "tim-koordinasi-zoonosis KKS2004"],
            report.Temuan.Select(t => $"{t.Indikator} {t.Diagnosa.Code}").Order(StringComparer.Ordinal));
        Assert.Equal(27, report.Berkas.Count);
        Assert.All(report.Berkas, row => Assert.Equal(64, row.Fakta!.Sha256.Length));
    }
}

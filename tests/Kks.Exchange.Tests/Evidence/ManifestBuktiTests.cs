using Kks.Exchange.Evidence.Manifests;
using Kks.Model.Diagnostics;

namespace Kks.Exchange.Tests.Evidence;

public sealed class ManifestBuktiTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kks-bukti-").FullName;

    private string Path => System.IO.Path.Combine(folder, ManifestBukti.NamaBerkas);

    [Fact]
    public void The_same_evidence_gives_the_same_bytes()
    {
        Write(new UsulanBukti());
        var first = File.ReadAllBytes(Path);
        Write(new UsulanBukti());

        Assert.Equal(first, File.ReadAllBytes(Path));
    }

    [Fact]
    public void A_manifest_is_readable_and_holds_every_file()
    {
        Write(new UsulanBukti().With("lama.pdf", BerkasContoh.Read("campuran.pdf")));

        var text = File.ReadAllText(Path);
        Assert.StartsWith("versi: 1\nedisi: \"2025\"\nberkas:\n", text, StringComparison.Ordinal);
        Assert.Equal(6, text.Split("sha256:").Length - 1);
        Assert.Contains("halaman: 3", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_said_where_nothing_changed()
    {
        Write(new UsulanBukti());

        Assert.Empty(Compare(new UsulanBukti()));
    }

    [Fact]
    public void What_was_changed_is_gone_renamed_or_new_is_said_with_its_line()
    {
        Write(new UsulanBukti().With("a.pdf", BerkasContoh.Read("campuran.pdf")).With("b.pdf", BerkasContoh.Read("linier.pdf")));

        var now = new UsulanBukti().With("pasar/kie.jpg", UsulanBukti.Photo("pasar/toilet-pasar.jpg")).With("c.pdf", BerkasContoh.Read("linier.pdf"));

        Assert.Equal(
            [
                "(4,5): warning KKS2112: Berkas 'a.pdf' ada pada manifes, tetapi kini tidak ada.",
                "(8,5): warning KKS2112: Berkas 'b.pdf' pindah atau berganti nama menjadi 'c.pdf'.",
                $"(20,5): warning KKS2111: Berkas 'pasar/kie.jpg' berubah sejak manifes ditulis ({UsulanBukti.Photo("pasar/kie-pasar.jpg").Length} menjadi {UsulanBukti.Photo("pasar/toilet-pasar.jpg").Length} byte).",
                "(4,3): info KKS2113: Berkas 'c.pdf' baru: belum ada pada manifes.",
            ],
            Compare(now).Select(d => d.ToString()[Path.Length..]));
    }

    [Fact]
    public void Without_a_manifest_nothing_can_be_compared() =>
        Assert.Equal(["KKS2114"], Compare(new UsulanBukti()).Select(d => d.Code));

    [Fact]
    public void A_manifest_that_is_no_manifest_is_said_where_it_is_wrong()
    {
        File.WriteAllText(Path, "versi: 1\nberkas:\n  - {nama: a.jpg, ukuran: banyak}\n");

        Assert.Equal([$"{Path}(3,27): error KKS1104", $"{Path}(3,5): error KKS1102"], Compare(new UsulanBukti()).Select(d => $"{d.Location}: {(d.Severity == Severity.Error ? "error" : "")} {d.Code}"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Write(UsulanBukti usulan) => ManifestBuktiFile.Tulis(Path, ManifestBuktiFile.Dari(usulan.Report(), "2025"));

    private IReadOnlyList<Diagnostic> Compare(UsulanBukti usulan) => ManifestBuktiFile.Bandingkan(Path, usulan.Report());
}

using System.Globalization;
using System.Text.RegularExpressions;
using Kks.Exchange.Evidence;
using Kks.Model.Checks;
using Kks.Model.Diagnostics;

namespace Kks.Exchange.Tests.Evidence;

/// <summary>Each fault of a folder finds its own diagnostic and nothing else; a folder without faults none.</summary>
public sealed class PemeriksaBuktiTests
{
    private const string Kie = "pasar/kie-pasar.jpg";

    public static TheoryData<string> Faults => [.. All.Keys];

    private static Dictionary<string, Func<UsulanBukti, UsulanBukti>> All { get; } = new()
    {
        ["KKS2001 missing"] = u => u.Without("pasar/kie.jpg"),
        ["KKS2010 empty"] = u => u.With("pasar/laporan.pdf", []),
        ["KKS2101 a Word document called PDF"] = u => u.With("pasar/laporan.pdf", Zips.Of("word/document.xml")),
        ["KKS2101 a PNG called JPEG"] = u => Instead(u, "pasar/lambang.jpg", UsulanBukti.Photo("lambang.png")),
        ["KKS2102 a photo cut short"] = u => u.With("pasar/kie.jpg", UsulanBukti.Photo(Kie)[..60_000]),
        ["KKS2102 a PDF cut short"] = u => u.With("pasar/laporan.pdf", BerkasContoh.Read("teks.pdf")[..4000]),
        ["KKS2102 an archive cut short"] = u => Instead(u, "pasar/laporan.docx", Zips.Of("word/document.xml")[..60]),
        ["KKS2103 large"] = u => u.With("pasar/laporan.pdf", [.. BerkasContoh.Read("teks.pdf"), .. new byte[9 * 1024 * 1024], .. "\nstartxref\n8170\n%%EOF"u8]),
        ["KKS2104 locked PDF"] = u => u.With("pasar/laporan.pdf", BerkasContoh.Read("sandi-aes256.pdf")),
        ["KKS2104 locked Word document"] = u => Instead(u, "pasar/laporan.docx", CompoundFiles.Holding("EncryptedPackage")),
        ["KKS2105 RAR"] = u => Instead(u, "pasar/laporan.rar", [.. "Rar!\x1A\x07\x01\0"u8, .. new byte[80]]),
        ["KKS2105 macros"] = u => Instead(u, "pasar/laporan.docm", Zips.Of("word/document.xml", "word/vbaProject.bin")),
        ["KKS2106 one photo for two indicators"] = u => u.With("pasar/pilah.jpg", UsulanBukti.Photo(Kie)).Replace("2024-07-11T10:30", "2024-04-24T07:10").Replace("{lintang: -8.5622, bujur: 115.4507}", "{lintang: -8.5381, bujur: 115.4070}"),
        ["KKS2106 one report for two indicators"] = u => u.Without("pasar/kedua.pdf").Replace("pasar/kedua.pdf", "pasar/laporan.pdf"),
        ["KKS2107 unused"] = u => u.With("pasar/lain.pdf", BerkasContoh.Read("campuran.pdf")),
        ["KKS2108 blank"] = u => u.With("pasar/laporan.pdf", BerkasContoh.Read("kosong-tanpa-tabel.pdf")),
        ["KKS2110 pixel bomb"] = u => Instead(u, "pasar/laporan.png", Pngs.Header(60_000, 60_000)),
        ["KKS2115 a coarse scan"] = u => u.With("pasar/kedua.pdf", BerkasContoh.Read("pindaian.pdf")),
        ["KKS2006 stated outside the years"] = u => u.With("pasar/kie.jpg", UsulanBukti.Altered(Kie, "2024:04:24", "2019:04:24")).Replace("2024-04-24T07:10", "2019-04-24T07:10"),
        ["KKS2201 taken outside the years"] = u => u.With("pasar/kie.jpg", UsulanBukti.Altered(Kie, "2024:04:24", "2019:04:24")),
        ["KKS2202 taken at another time"] = u => u.With("pasar/kie.jpg", UsulanBukti.Altered(Kie, "2024:04:24", "2024:09:24")),
        ["KKS2202 the office photographed on another day"] = u => u.Replace("tanggal: 2024-03-05", "tanggal: 2024-04-05"),
        ["KKS2203 no time"] = u => u.With("pasar/kie.jpg", UsulanBukti.Bare(Kie)),
        ["KKS2204 no place"] = u => u.With("pasar/kie.jpg", UsulanBukti.Placeless(Kie)).Replace(", koordinat: {lintang: -8.5381, bujur: 115.4070}", ""),
        ["KKS2205 the camera knows the place"] = u => u.Replace(", koordinat: {lintang: -8.5381, bujur: 115.4070}", ""),
        ["KKS2206 stated in another province"] = u => u.Replace("{lintang: -8.5381, bujur: 115.4070}", "{lintang: -6.2, bujur: 106.8}"),
        ["KKS2206 taken in another province"] = u => u.With("pasar/kie.jpg", UsulanBukti.Altered(Kie, "\x08\0\0\0\x01\0\0\0\x20", "\x03\0\0\0\x01\0\0\0\x20")),
        ["KKS2207 taken far away"] = u => u.Replace("{lintang: -8.5381, bujur: 115.4070}", "{lintang: -8.65, bujur: 115.2167}"),
        ["KKS2208 small"] = u => Instead(u, "pasar/laporan.png", BerkasContoh.Read("layar.png")),
        ["KKS2209 the same picture saved anew"] = u => u.With("pasar/pilah.jpg", BerkasContoh.Read("simpan-ulang.jpg")).Replace("2024-07-11T10:30", "2024-04-24T07:10").Replace("{lintang: -8.5622, bujur: 115.4507}", "{lintang: -8.5381, bujur: 115.4070}"),
    };

    [Fact]
    public void A_clean_folder_has_no_findings() => Assert.Equal("", new UsulanBukti().Findings());

    [Fact]
    public void A_clean_folder_behind_a_stream_that_only_goes_forward_has_no_findings() =>
        Assert.Equal("", new UsulanBukti { CanSeek = false }.Findings());

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_finds_its_own_diagnostic_and_no_other(string fault)
    {
        var codes = All[fault](new UsulanBukti()).Codes();

        Assert.Equal([fault[..7]], codes.Distinct());
    }

    [Fact]
    public void Every_code_but_the_unreachable_and_those_of_manifests_is_found_by_a_fault()
    {
        var codes = Regex.Matches(File.ReadAllText(Repository.PathOf("src/Kks.Exchange/Evidence/BuktiCodes.cs")), "KKS2[0-9]{3}").Select(m => m.Value);
        var elsewhere = new[] { "KKS2109", "KKS2111", "KKS2112", "KKS2113", "KKS2114" };

        Assert.Empty(codes.Except(elsewhere).Except(All.Keys.Select(k => k[..7])));
    }

    [Fact]
    public void A_file_that_lies_there_but_cannot_be_read_is_an_error()
    {
        var store = new BrokenBuktiStore();
        var konteks = new UsulanBukti().Context(store);

        var codes = new PemeriksaBukti().Periksa(konteks).Select(t => t.Diagnosa).ToList();

        Assert.Equal(["KKS2109"], codes.Select(d => d.Code).Distinct());
        Assert.All(codes, d => Assert.Equal(Severity.Error, d.Severity));
    }

    [Fact]
    public void A_finding_names_its_place_the_other_use_and_its_owner()
    {
        var found = All["KKS2106 one photo for two indicators"](new UsulanBukti()).Report().Temuan.Single();

        Assert.Equal("u.yaml(27,21): warning KKS2106: Berkas 'pasar/pilah.jpg' sama persis dengan 'pasar/kie.jpg', yang dipakai untuk pasar/ktr-pasar (u.yaml(20,21)).", found.Diagnosa.ToString());
        Assert.Equal(("pasar", "kie-pasar", KelompokTemuan.Bukti), (found.Tatanan, found.Indikator, found.Kelompok));
        Assert.Equal("tatanan[0].indikator[1].bukti[0].berkas", found.Diagnosa.Path);
    }

    [Fact]
    public void Times_and_places_are_told_in_the_language_asked_for()
    {
        var indonesian = All["KKS2202 taken at another time"](new UsulanBukti()).Findings();
        var english = All["KKS2202 taken at another time"](new UsulanBukti { Culture = CultureInfo.GetCultureInfo("en") }).Findings();

        Assert.Equal("u.yaml(21,49): warning KKS2202: Menurut kamera, foto 'pasar/kie.jpg' diambil 24 September 2024 07.10, padahal data menyebut 24 April 2024 07.10.", indonesian);
        Assert.StartsWith("u.yaml(21,49): warning KKS2202: By the camera, 'pasar/kie.jpg' was taken on 24 September 2024", english, StringComparison.Ordinal);
    }

    [Fact]
    public void The_checker_adds_to_the_checks_of_a_submission_what_the_validator_does_not_say()
    {
        var result = All["KKS2201 taken outside the years"](new UsulanBukti()).Without("pasar/kedua.pdf").Check();

        Assert.Single(result.Temuan, t => t.Diagnosa.Code == "KKS2201");
        Assert.Single(result.Temuan, t => t.Diagnosa.Code == "KKS2001");
    }

    [Fact]
    public void A_report_lists_each_file_once_with_its_users_and_codes()
    {
        var report = All["KKS2106 one report for two indicators"](new UsulanBukti()).With("lama.txt", "catatan"u8.ToArray()).Report();

        Assert.Equal(["forum.jpg", "lama.txt", "pasar/kie.jpg", "pasar/laporan.pdf", "pasar/pilah.jpg"], report.Berkas.Select(b => b.Nama));
        Assert.Equal(["forum", "forum/sekretariat"], report.Berkas[0].DipakaiOleh);
        Assert.Equal(["pasar/ktr-pasar", "pasar/kie-pasar"], report.Berkas[3].DipakaiOleh);
        Assert.Equal(["KKS2106"], report.Berkas[3].Kode);
        Assert.Equal(Severity.Info, report.Terberat);
    }

    [Fact]
    public void The_limit_of_the_upload_is_a_choice()
    {
        var options = PemeriksaanBuktiOptions.Default with { BatasUkuran = 100 * 1024 };

        Assert.Equal(
            ["KKS2103", "KKS2103", "KKS2103"],
            new UsulanBukti { Options = options }.Codes());
    }

    private static UsulanBukti Instead(UsulanBukti usulan, string name, byte[] content) =>
        usulan.Without("pasar/laporan.pdf").With(name, content).Replace("pasar/laporan.pdf", name);
}

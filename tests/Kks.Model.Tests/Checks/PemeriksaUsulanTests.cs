using System.Reflection;
using Kks.Model.Checks;
using Kks.Model.Diagnostics;
using Kks.Model.Validation;

namespace Kks.Model.Tests.Checks;

/// <summary>One fault of every kind in a clean submission, and exactly what is found.</summary>
public sealed partial class PemeriksaUsulanTests
{
    [Fact]
    public void Nothing_is_found_in_a_clean_submission() => Assert.Equal("", UsulanBersih.Teks(UsulanBersih.Periksa(UsulanBersih.Bersih)));

    [Theory]
    [MemberData(nameof(KasusTemuan.Semua), MemberType = typeof(KasusTemuan))]
    public void One_fault_is_found_by_its_own_check_and_no_other(string old, string replacement, string expected) =>
        Assert.Equal(expected, UsulanBersih.Teks(UsulanBersih.Periksa(UsulanBersih.Ganti(old, replacement))));

    [Fact]
    public void Every_code_has_a_case()
    {
        // That no field check was begun takes more than one change; it has its own test below.
        var cases = string.Join('\n', KasusTemuan.Baca().Select(c => c.Expected).Append(CheckCodes.FieldNotBegun));
        var codes = typeof(CheckCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!).ToArray();

        Assert.True(codes.Length >= 26);
        Assert.All(codes, code => Assert.Contains(code, cases, StringComparison.Ordinal));
    }

    [Fact]
    public void That_no_field_check_was_begun_is_said_once()
    {
        var data = string.Join('\n', UsulanBersih.Bersih.Split('\n').Where(l => !l.TrimStart().StartsWith("periksaLapangan", StringComparison.Ordinal)).Select(l => PeriksaSebaris().Replace(l, "")));

        var temuan = Assert.Single(UsulanBersih.Periksa(data).Temuan);
        Assert.Equal(("KKS1403", Severity.Info, KelompokTemuan.Lapangan), (temuan.Diagnosa.Code, temuan.Diagnosa.Severity, temuan.Kelompok));
        Assert.Equal("Belum ada satu pun dari 7 jawaban yang diperiksa di lapangan.", temuan.Diagnosa.Message);
    }

    [Fact]
    public void All_faults_at_once_are_all_found()
    {
        // Faults that exclude each other, or hide in a place another one removes, take their own runs above.
        var data = UsulanBersih.Bersih;
        List<string> codes = [];
        foreach (var (old, replacement, expected) in KasusTemuan.Baca())
        {
            if (data.Contains(old, StringComparison.Ordinal) && !codes.Contains(CodeOf(expected)))
            {
                data = UsulanBersih.Ganti(old, replacement, data);
                codes.Add(CodeOf(expected));
            }
        }

        var found = UsulanBersih.Periksa(data).Temuan.Select(t => t.Diagnosa.Code).ToHashSet();

        Assert.True(codes.Count >= 20, string.Join(' ', codes));
        Assert.All(codes, code => Assert.Contains(code, found));
    }

    [Fact]
    public void What_validators_report_is_in_the_list_once_and_has_its_owner()
    {
        var hasil = UsulanBersih.Periksa(UsulanBersih.Ganti("target: 60, nilai: 64.29", "nilai: 64.29"));

        var temuan = Assert.Single(hasil.Temuan);
        Assert.Equal(("KKS1224", KelompokTemuan.Lengkap, "pasar", "ktr-pasar", 1, "dinas-pasar"),
            (temuan.Diagnosa.Code, temuan.Kelompok, temuan.Tatanan, temuan.Indikator, temuan.Nomor, temuan.PerangkatDaerah));
    }

    [Fact]
    public void Findings_hidden_by_an_error_at_the_same_place_are_left_out_and_others_stay()
    {
        var data = UsulanBersih.Ganti("nilai: 64.29, pembilang: 18, penyebut: 28", "nilai: banyak");
        data = UsulanBersih.Ganti("  alamatForum: Jalan Satu\n", "", data);

        Assert.Equal(["KKS1104", "KKS1313"], UsulanBersih.Periksa(data).Temuan.Select(t => t.Diagnosa.Code));
    }

    [Fact]
    public void Errors_come_first_then_the_field_then_the_rest()
    {
        var data = UsulanBersih.Ganti("  alamatForum: Jalan Satu\n", "");
        data = UsulanBersih.Ganti("daftarPenyebut: true}\n        periksaLapangan: {tanggal: 2025-03-05, oleh: Provinsi, sesuai: true}", "daftarPenyebut: true}", data);
        data = UsulanBersih.Ganti("oleh: Provinsi, sesuai: true}}\ntatanan", "oleh: Provinsi, sesuai: false}}\ntatanan", data);
        data = UsulanBersih.Ganti("nilai: 2}]", "nilai: 2, pembilang: -1, penyebut: 3}]", data);

        Assert.Equal(["KKS1226", "KKS1401", "KKS1402", "KKS1313"], UsulanBersih.Periksa(data).Temuan.Select(t => t.Diagnosa.Code));
    }

    [Fact]
    public void A_further_checker_takes_part()
    {
        var hasil = UsulanBersih.Periksa(UsulanBersih.Bersih, "id-ID", new Penolak());

        var temuan = Assert.Single(hasil.Temuan);
        Assert.Equal(("u.yaml(44,37)", "pasar", "dinas-pasar"), (temuan.Diagnosa.Location?.ToString(), temuan.Tatanan, temuan.PerangkatDaerah));
        Assert.Equal(Severity.Warning, hasil.Terberat);
    }

    [Fact]
    public void Findings_speak_English_to_an_English_culture()
    {
        var hasil = UsulanBersih.Periksa(UsulanBersih.Ganti("  alamatForum: Jalan Satu\n", ""), "en");

        Assert.Equal("The general data lack: alamatForum.", Assert.Single(hasil.Temuan).Diagnosa.Message);
    }

    [Fact]
    public void Parts_follow_the_instrument_and_the_list_of_agencies()
    {
        var data = UsulanBersih.Ganti("  alamatForum: Jalan Satu\n", "");
        data = UsulanBersih.Ganti("target: 60, nilai: 64.29", "nilai: 64.29", data);
        data = UsulanBersih.Ganti("kecamatanIkut: 2", "kecamatanIkut: 3", data);
        var hasil = UsulanBersih.Periksa(data);

        Assert.Equal([null, "forum-kecamatan", "pasar"], hasil.MenurutTatanan().Select(b => b.Kunci));
        Assert.Equal([null, "dinas-pasar"], hasil.MenurutPerangkatDaerah().Select(b => b.Kunci));
        Assert.Equal(hasil.Temuan.Count, hasil.MenurutTatanan().Sum(b => b.Temuan.Count));
        Assert.Equal("Dinas Pasar", hasil.MenurutPerangkatDaerah()[1].Nama);
    }

    [Fact]
    public void The_sample_of_Klungkung_is_checked_as_it_stands()
    {
        var hasil = new PemeriksaUsulan().Periksa(UsulanLoader.Load(Repository.PathOf("samples/klungkung-2025")));

        var daftar = hasil.Temuan.GroupBy(t => t.Diagnosa.Code).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g =>
            $"{g.Key} {g.Count()}: {string.Join(", ", g.Take(6).Select(t => t.Indikator ?? t.Badan ?? t.Tatanan ?? "-"))}{(g.Count() > 6 ? ", …" : "")}\n");
        Snapshot.Verify(string.Concat(daftar));
    }

    [System.Text.RegularExpressions.GeneratedRegex(", periksaLapangan: \\{[^}]*\\}")]
    private static partial System.Text.RegularExpressions.Regex PeriksaSebaris();

    private static string CodeOf(string expected) => expected.Split(": ")[1].Split(' ')[1];

    private sealed class Penolak : IPemeriksa
    {
        public IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks) =>
            [konteks.Temuan(KelompokTemuan.Bukti, new("KKS9999", Severity.Warning, "Tidak terbaca.", Path: "tatanan[0].indikator[0].bukti[0].judul"))];
    }
}

using System.Globalization;
using System.Text;
using Kks.Model.Data;
using Kks.Model.Diagnostics;

namespace Kks.Model.Tests.Data;

/// <summary>Text in, diagnostics out: the exact message, line and column.</summary>
public sealed class DataReaderErrorTests
{
    [Fact]
    public void A_control_character_behind_an_escape_is_kept_and_pointed_at()
    {
        var result = DataReader.Read<Contoh>("c.yaml", "nama: \"a\\u0007b\"\n");
        Assert.Equal("a\u0007b", result.Value!.Nama);
        Assert.Equal("c.yaml(1,7): warning KKS1016: Karakter kendali U+0007 tidak tampak; di dokumen gantinya tampak sebagai \uFFFD.", Assert.Single(result.Diagnostics).ToString());
    }

    [Theory]
    [InlineData("nama: a\nnamma: b\n", "c.yaml(2,1): error KKS1101: Kunci 'namma' tidak dikenal.", null)]
    [InlineData("nama: a\nalyas: b\n", "c.yaml(2,1): error KKS1101: Kunci 'alyas' tidak dikenal.", "Mungkin maksudnya 'alias'.")]
    [InlineData("nama: a\nanak:\n- nama: b\n  Tahun_: [1]\n", "c.yaml(4,3): error KKS1101: Kunci 'Tahun_' tidak dikenal.", "Mungkin maksudnya 'tahun'.")]
    [InlineData("nama: a\ntitik: {y: 1, x: 97,5}\n", "c.yaml(2,21): error KKS1101: Kunci '5' tidak dikenal.", "Dalam {…} koma memisahkan kunci; tulis desimal dengan titik.")]
    [InlineData("alias: a\n", "c.yaml(1,1): error KKS1102: Kunci 'nama' wajib ada.", null)]
    [InlineData("alias: a\nnama:\n", "c.yaml(2,1): error KKS1102: Kunci 'nama' wajib diisi.", null)]
    [InlineData("nama: a\ntitik: {x: 1}\n", "c.yaml(2,8): error KKS1102: Kunci 'y' wajib ada.", null)]
    [InlineData("nama: a\ntahun: [1, ~]\n", "c.yaml(2,12): error KKS1102: Butir daftar ini kosong.", null)]
    [InlineData("nama: [a]\n", "c.yaml(1,7): error KKS1103: Di sini diharapkan satu nilai, bukan daftar.", "Tulis nilainya langsung setelah titik dua.")]
    [InlineData("nama: a\ntahun: 2024\n", "c.yaml(2,8): error KKS1103: Di sini diharapkan daftar, bukan satu nilai.", "Tulis setiap butir pada baris sendiri, diawali '- '.")]
    [InlineData("- nama: a\n", "c.yaml(1,1): error KKS1103: Di sini diharapkan kelompok 'kunci: nilai', bukan daftar.", "Tulis 'kunci: nilai' pada baris-baris di bawahnya, menjorok ke dalam.")]
    [InlineData("nama: a\nangka: 97,5\n", "c.yaml(2,8): error KKS1104: '97,5' bukan angka.", "Tulis 97.5.")]
    [InlineData("nama: a\nangka: Rp 1.500.000,50\n", "c.yaml(2,8): error KKS1104: 'Rp 1.500.000,50' bukan angka.", "Tulis 1500000.50.")]
    [InlineData("nama: a\nangka: 97%\n", "c.yaml(2,8): error KKS1104: '97%' bukan angka.", "Tulis 97.")]
    [InlineData("nama: a\nangka: '97'\n", "c.yaml(2,8): error KKS1104: '97' bukan angka.", "Hapus tanda kutip: 97.")]
    [InlineData("nama: a\nangka: banyak\n", "c.yaml(2,8): error KKS1104: 'banyak' bukan angka.", null)]
    [InlineData("nama: a\nangka: .inf\n", "c.yaml(2,8): error KKS1104: '.inf' bukan angka.", null)]
    [InlineData("nama: a\njumlah: 2.5\n", "c.yaml(2,9): error KKS1105: Angka 2.5 harus bilangan bulat.", null)]
    [InlineData("nama: a\njumlah: 1.500\n", "c.yaml(2,9): error KKS1105: Angka 1.500 harus bilangan bulat.", "Tulis 1500.")]
    [InlineData("nama: a\njumlah: 200.000\n", "c.yaml(2,9): error KKS1105: Angka 200.000 harus bilangan bulat.", "Tulis 200000.")]
    [InlineData("nama: a\njumlah: 3000000000\n", "c.yaml(2,9): error KKS1105: Angka 3000000000 terlalu besar atau terlalu kecil.", null)]
    [InlineData("nama: a\nangka: 0.12345678901234567890123456789\n", "c.yaml(2,8): error KKS1105: Angka 0.12345678901234567890123456789 memuat lebih banyak angka daripada yang dapat disimpan tepat.", null)]
    [InlineData("nama: a\nangka: 1e99999\n", "c.yaml(2,8): error KKS1105: Angka 1e99999 memuat lebih banyak angka daripada yang dapat disimpan tepat.", null)]
    [InlineData("nama: a\nhari: 25/08/2025\n", "c.yaml(2,7): error KKS1106: '25/08/2025' bukan tanggal; tulis tahun-bulan-hari, misalnya 2025-08-25.", "Tulis 2025-08-25.")]
    [InlineData("nama: a\nhari: 25 Agustus 2025\n", "c.yaml(2,7): error KKS1106: '25 Agustus 2025' bukan tanggal; tulis tahun-bulan-hari, misalnya 2025-08-25.", "Tulis 2025-08-25.")]
    [InlineData("nama: a\nhari: 2025-02-30\n", "c.yaml(2,7): error KKS1106: '2025-02-30' bukan tanggal; tulis tahun-bulan-hari, misalnya 2025-08-25.", null)]
    [InlineData("nama: a\nsaat: 2025-08-25T09:30+08:00\n", "c.yaml(2,7): error KKS1107: '2025-08-25T09:30+08:00' bukan tanggal dan jam; tulis misalnya 2025-08-25T09:30.", "Tulis waktu setempat tanpa zona waktu.")]
    [InlineData("nama: a\nsaat: kemarin\n", "c.yaml(2,7): error KKS1107: 'kemarin' bukan tanggal dan jam; tulis misalnya 2025-08-25T09:30.", null)]
    [InlineData("nama: a\nbenar: ya\n", "c.yaml(2,8): error KKS1108: 'ya' bukan true atau false.", "Tulis true.")]
    [InlineData("nama: a\nbenar: Tidak\n", "c.yaml(2,8): error KKS1108: 'Tidak' bukan true atau false.", "Tulis false.")]
    [InlineData("nama: a\njenis: dua_kata_lain\n", "c.yaml(2,8): error KKS1109: 'dua_kata_lain' bukan salah satu dari: satu-kata, dua-kata-lain.", "Mungkin maksudnya 'dua-kata-lain'.")]
    public void A_wrong_value_is_located(string yaml, string expected, string? hint) => AssertOnly("c.yaml", yaml, expected, hint);

    [Theory]
    [InlineData("nama: a\nnama: b\n", "c.yaml(2,1): error KKS1008: Kunci 'nama' sudah ada pada baris 1.")]
    [InlineData("nama: a\n---\nnama: b\n", "c.yaml(2,1): error KKS1009: Berkas memuat lebih dari satu dokumen YAML (---); hanya satu yang diperbolehkan.")]
    [InlineData("nama: !!str a\n", "c.yaml(1,7): error KKS1010: Tag YAML 'tag:yaml.org,2002:str' tidak diperbolehkan; hapus, atau beri tanda kutip pada teks yang diawali '!'.")]
    [InlineData("nama: *a\n", "c.yaml(1,7): error KKS1011: Alias '*a' menunjuk jangkar yang tidak ada.")]
    [InlineData("nama: a\nanak: &x [*x]\n", "c.yaml(2,11): error KKS1011: Alias '*x' menunjuk kelompok yang memuat alias itu sendiri.")]
    [InlineData("nama: a\n[b]: c\n", "c.yaml(2,1): error KKS1012: Kunci harus berupa teks tunggal.")]
    [InlineData("nama: a\n<<: {alias: b}\n", "c.yaml(2,1): error KKS1012: Kunci gabung '<<' tidak didukung; tulis isinya satu per satu.")]
    [InlineData("nama: a\u0000b\n", "c.yaml(1,8): error KKS1016: Karakter kendali U+0000 tidak diperbolehkan.")]
    [InlineData("", "c.yaml(1,1): error KKS1004: Berkas kosong.")]
    [InlineData("# hanya komentar\n", "c.yaml(1,1): error KKS1004: Berkas kosong.")]
    [InlineData("nama: a\nanak:\n\t- nama: b\n", "c.yaml(3,1): error KKS1005: YAML tidak dapat dibaca: indentasi memakai tab; gunakan spasi.")]
    [InlineData("nama: \"a\nalias: b\n", "c.yaml(1,7): error KKS1005: YAML tidak dapat dibaca: teks bertanda kutip tidak ditutup atau terpotong.")]
    [InlineData("nama: a\nalias\nangka: 1\n", "c.yaml(2,1): error KKS1005: YAML tidak dapat dibaca: tanda ':' setelah kunci tidak ditemukan.")]
    [InlineData("nama: a\nalias: b: c\n", "c.yaml(2,9): error KKS1005: YAML tidak dapat dibaca: nilai tidak boleh mulai di sini; periksa indentasi, atau beri tanda kutip pada teks yang memuat ': '.")]
    [InlineData("nama: a\n alias: b\n", "c.yaml(2,7): error KKS1005: YAML tidak dapat dibaca: nilai tidak boleh mulai di sini; periksa indentasi, atau beri tanda kutip pada teks yang memuat ': '.")]
    [InlineData("nama: a\ntahun: [1, 2\n", "c.yaml(3,1): error KKS1005: YAML tidak dapat dibaca: daftar [ … ] atau kelompok { … } tidak ditutup atau kurang koma.")]
    [InlineData("nama: a\nanak:\n  - nama: b\n alias: c\n", "c.yaml(4,2): error KKS1005: YAML tidak dapat dibaca: indentasi baris ini tidak cocok dengan baris di atasnya.")]
    [InlineData("nama: 'Dinas 'Kesehatan''\n", "c.yaml(1,15): error KKS1005: YAML tidak dapat dibaca: teks bertanda kutip tidak ditutup atau terpotong.")]
    [InlineData("nama: a\nanak: - nama: b\n", "c.yaml(2,7): error KKS1005: YAML tidak dapat dibaca: butir daftar '- ' harus mulai pada baris baru.")]
    [InlineData("nama: a\ntitik: {x: 1\nalias: b\n", "c.yaml(2,10): error KKS1005: YAML tidak dapat dibaca: susunan di tempat ini tidak dikenal; periksa indentasi, tanda kutip dan titik dua.")]
    [InlineData("nama: @a\n", "c.yaml(1,7): error KKS1005: YAML tidak dapat dibaca: karakter ini tidak boleh mengawali nilai; beri tanda kutip pada teksnya.")]
    [InlineData("nama: \"C:\\dinas\"\n", "c.yaml(1,10): error KKS1005: YAML tidak dapat dibaca: urutan '\\' tidak dikenal dalam teks berkutip ganda; gunakan kutip tunggal atau tulis '\\\\'.")]
    public void Yaml_that_cannot_be_taken_is_located(string yaml, string expected) => AssertOnly("c.yaml", yaml, expected, null);

    [Theory]
    [InlineData("{\n  \"nama\": \"a\", // b\n}", "c.json(2,16): error KKS1006: JSON tidak dapat dibaca: komentar tidak diperbolehkan dalam JSON; hapus, atau gunakan YAML.")]
    [InlineData("{\n  \"nama\": \"é\",\n}", "c.json(3,1): error KKS1006: JSON tidak dapat dibaca: koma sebelum kurung penutup; hapus koma itu.")]
    [InlineData("{\"nama\": 'a'}", "c.json(1,10): error KKS1006: JSON tidak dapat dibaca: gunakan tanda kutip ganda (\"), bukan kutip tunggal.")]
    [InlineData("{\"nama\": \"a\"", "c.json(1,13): error KKS1006: JSON tidak dapat dibaca: berkas berakhir sebelum semua kurung ditutup.")]
    [InlineData("{\"nama\": tidak}", "c.json(1,11): error KKS1006: JSON tidak dapat dibaca: karakter di tempat ini tidak diharapkan.")]
    [InlineData("{\"nama\": \"a\"} {}", "c.json(1,15): error KKS1006: JSON tidak dapat dibaca: karakter di tempat ini tidak diharapkan.")]
    [InlineData("{\"nama\": \"\\ud800\"}", "c.json(1,10): error KKS1006: JSON tidak dapat dibaca: urutan '\\u' menghasilkan separuh karakter.")]
    [InlineData("{\"nama\": \"a\",\n \"nama\": \"b\"}", "c.json(2,2): error KKS1008: Kunci 'nama' sudah ada pada baris 1.")]
    [InlineData("{\"nama\": true}", "c.json(1,10): error KKS1103: Di sini diharapkan teks, bukan true.")]
    [InlineData("{\"nama\": \"é😀\", \"angka\": \"1\"}", "c.json(1,26): error KKS1104: '1' bukan angka.")]
    [InlineData("null", "c.json(1,1): error KKS1004: Berkas kosong.")]
    public void Json_that_cannot_be_taken_is_located(string json, string expected) => AssertOnly("c.json", json, expected, null, checkHint: false);

    [Fact]
    public void Every_error_is_found_in_one_run_and_the_rest_is_still_read()
    {
        var result = DataReader.Read<Contoh>("c.yaml", "alias: tetap\njumlah: satu\nangka: 1,5\nanak:\n  - 7\n  - nama: b\n    hari: besok\n");

        Assert.Equal(["KKS1104", "KKS1104", "KKS1103", "KKS1106", "KKS1102"], result.Diagnostics.Select(d => d.Code));
        Assert.Equal(["jumlah", "angka", "anak[0]", "anak[1].hari", "nama"], result.Diagnostics.Select(d => d.Path));
        Assert.Null(result.Value);
        Assert.Equal("tetap", result.Draft!.Alias);
        Assert.Equal("b", result.Draft.Anak[1].Nama);
    }

    [Fact]
    public void An_anchor_bomb_is_refused_at_the_alias_that_goes_too_far()
    {
        var yaml = new StringBuilder("nama: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"k{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        AssertOnly("c.yaml", yaml.ToString(), "c.yaml(6,20): error KKS1007: Data lebih besar daripada 400.000 nilai setelah semua alias (*) dijabarkan.", null);
    }

    [Theory]
    [InlineData("c.yaml", "c.yaml(1,70): error KKS1007: Susunan data lebih dalam daripada 64 tingkat.")]
    [InlineData("c.json", "c.json(1,65): error KKS1007: Susunan data lebih dalam daripada 64 tingkat.")]
    public void Nesting_is_bounded(string file, string expected)
    {
        var deep = new string('[', 100_000);
        AssertOnly(file, file == "c.yaml" ? "nama: " + deep : deep, expected, null);
    }

    [Fact]
    public void A_file_over_the_limit_is_not_read()
    {
        using var stream = new MemoryStream(new byte[9 * 1024 * 1024]);

        var result = DataReader.Read<Contoh>("c.yaml", stream);

        Assert.Equal("c.yaml(1,1): error KKS1002: Berkas lebih besar daripada batas 8 MB dan tidak dibaca.", Assert.Single(result.Diagnostics).ToString());
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', (byte)'b', 0xFF }, "c.yaml(2,2): error KKS1003: Berkas bukan teks UTF-8.")]
    [InlineData(new byte[] { 0xFF, 0xFE, 65, 0 }, "c.yaml(1,1): error KKS1003: Berkas disimpan sebagai UTF-16 (\"Unicode\"); simpan sebagai UTF-8.")]
    public void Text_that_is_not_utf_8_is_refused(byte[] bytes, string expected)
    {
        using var stream = new MemoryStream(bytes);

        Assert.Equal(expected, Assert.Single(DataReader.Read<Contoh>("c.yaml", stream).Diagnostics).ToString());
    }

    [Fact]
    public void Messages_speak_the_language_asked_for()
    {
        var options = new DataReaderOptions { Culture = CultureInfo.GetCultureInfo("en") };

        var diagnostic = Assert.Single(DataReader.Read<Contoh>("c.yaml", "nama: a\nalyas: b", options).Diagnostics);

        Assert.Equal("Unknown key 'alyas'.", diagnostic.Message);
        Assert.Equal("Did you mean 'alias'?", diagnostic.Hint);
    }

    private static void AssertOnly(string file, string text, string expected, string? hint, bool checkHint = true)
    {
        var diagnostic = Assert.Single(DataReader.Read<Contoh>(file, text).Diagnostics);
        Assert.Equal(expected, diagnostic.ToString());
        Assert.Equal(Severity.Error, diagnostic.Severity);
        if (checkHint && (hint is not null || diagnostic.Code != DataCodes.UnknownKey))
        {
            Assert.Equal(hint, diagnostic.Hint);
        }
    }
}

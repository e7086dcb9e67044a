using System.Globalization;
using Kks.Model.Data;
using Kks.Model.Instruments;

namespace Kks.Model.Tests.Instruments;

public sealed class InstrumenReaderTests
{
    private const string Sah = """
        edisi: "2027"
        nama: Contoh
        tahunData: [2025, 2026]
        jumlahTatanan: 1
        jenisBukti:
          - {kunci: laporan, nama: Laporan}
        penghargaan:
          nama: Swasti Saba
          kategori:
            - kunci: padapa
              nama: Padapa
              urutan: 1
              syarat:
                - {ukuran: odf, banding: ">=", nilai: 80, satuan: persen}
          ketentuan:
            - {kunci: penerapan-pita, isi: cara, pilihan: [per-tatanan, rerata], bawaan: rerata}
        tatanan:
          - nomor: 1
            kunci: pasar
            nama: Pasar
            jumlahIndikator: 1
            indikator:
              - nomor: 1
                kunci: pasar-sehat
                nama: Pasar sehat
                ringkasan: Bagian pasar yang sehat.
                satuan: persen
                aturan: {jenis: tren-ambang, arah: naik, ambang: {banding: ">=", nilai: 80}}
                skala:
                  - {nilai: 100, label: naik dan cukup, bila: naik and memenuhi}
                  - {nilai: 0, label: lainnya, bila: not (naik and memenuhi)}
                bukti:
                  - {jenis: laporan, keterangan: Laporan pasar}
        """;

    [Fact]
    public void A_sound_catalogue_reads_without_a_word()
    {
        var hasil = InstrumenReader.Read("instrumen.yaml", Sah);
        Assert.Empty(hasil.Diagnostics);
        Assert.Equal("pasar-sehat", hasil.Value!.Tatanan[0].Indikator[0].Kunci);
    }

    [Theory]
    [InlineData("penyebut: [{tatanan: pasar, indikator: pasar-sehat}]", "instrumen.yaml(2,57): error KKS1814: Indikator 'pasar-sehat' berpenyebut tidak ada dalam tatanan 'pasar'.")]
    [InlineData("penyebut: [{tatanan: toko, indikator: x}]", "instrumen.yaml(2,57): error KKS1814: Indikator 'x' berpenyebut tidak ada dalam tatanan 'toko'.")]
    [InlineData("dataUmum: jumlahKecamtan, penyebut: []", "instrumen.yaml(2,56): error KKS1814: 'jumlahKecamtan' bukan jumlah pada data umum; yang dikenal: jumlahKecamatan, jumlahDesaKelurahan, jumlahPenduduk.")]
    public void A_shared_quantity_names_what_exists(string isi, string expected)
    {
        var teks = Sah.Replace("nama: Contoh\n", $"besaranBersama: [{{kunci: pasar, nama: Pasar, {isi}}}]\nnama: Contoh\n", StringComparison.Ordinal);
        Assert.Equal([expected], InstrumenReader.Read("instrumen.yaml", teks).Diagnostics.Select(d => d.ToString()));
    }

    [Theory]
    [InlineData("jumlahTatanan: 1", "jumlahTatanan: 9", "instrumen.yaml(4,16): error KKS1801: Edisi menyebut 9 tatanan, tetapi berkas memuat 1.")]
    [InlineData("jumlahIndikator: 1", "jumlahIndikator: 13", "instrumen.yaml(21,22): error KKS1801: 'pasar' menyebut 13 indikator, tetapi berkas memuat 1.")]
    [InlineData("kunci: pasar-sehat", "kunci: Pasar sehat", "instrumen.yaml(24,16): error KKS1804: Kunci 'Pasar sehat' tidak sah: pakai huruf kecil, angka dan tanda hubung, misalnya satuan-pendidikan.")]
    [InlineData("nilai: 0, label", "nilai: 101, label", "instrumen.yaml(31,21): error KKS1805: Nilai opsi 101 di luar 0 sampai 100.")]
    [InlineData("nilai: 100, label", "nilai: 0, label", "")]
    [InlineData("bila: naik and memenuhi", "bila: naik dan memenuhi", "instrumen.yaml(30,55): error KKS1806: Ungkapan bila salah pada karakter ke-6: 'dan' tidak diharapkan di sini; yang mungkin: and, or, atau akhir ungkapan.")]
    [InlineData("banding: \">=\", nilai: 80}}", "banding: \"=>\", nilai: 80}}", "instrumen.yaml(28,68): error KKS1807: Pembanding '=>' tidak dikenal; yang mungkin: >=, >, <=, <, ==.")]
    [InlineData("banding: \">=\", nilai: 80}}", "nilai: 80}}", "instrumen.yaml(28,58): error KKS1807: Ambang tidak lengkap: isi banding dan nilai, atau acuan.")]
    [InlineData("jenis: tren-ambang, arah: naik,", "jenis: tren-ambang,", "instrumen.yaml(28,17): error KKS1807: Aturan 'tren-ambang' memerlukan arah.")]
    [InlineData("jenis: laporan,", "jenis: lapran,", "instrumen.yaml(33,21): error KKS1808: Jenis bukti 'lapran' tidak ada pada jenisBukti edisi ini.")]
    [InlineData("urutan: 1", "urutan: 2", "instrumen.yaml(12,15): error KKS1809: Urutan kategori penghargaan harus naik dari 1: 'padapa' berurutan 2.")]
    [InlineData("ukuran: odf", "ukuran: babs", "instrumen.yaml(14,20): error KKS1810: Ukuran 'babs' tidak dikenal; yang mungkin: odf, tatanan, kelembagaan, jumlah-tatanan, wistara-berturut.")]
    [InlineData("bawaan: rerata", "bawaan: semua", "instrumen.yaml(16,82): error KKS1812: Bawaan 'semua' bukan salah satu pilihan: per-tatanan, rerata.")]
    [InlineData("[2025, 2026]", "[2026, 2025]", "instrumen.yaml(3,12): error KKS1813: Tahun data harus urut dari yang terlama dan tidak berulang.")]
    [InlineData("ringkasan:", "rangkuman:", "instrumen.yaml(26,9): error KKS1101: ")]
    public void A_mistake_is_told_at_its_place(string benar, string salah, string pesan)
    {
        Assert.Contains(benar, Sah, StringComparison.Ordinal);
        var hasil = InstrumenReader.Read("instrumen.yaml", Sah.Replace(benar, salah, StringComparison.Ordinal));
        if (pesan.Length == 0)
        {
            Assert.Empty(hasil.Diagnostics);
            return;
        }

        Assert.Null(hasil.Value);
        Assert.StartsWith(pesan, hasil.Diagnostics[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_told_in_one_run()
    {
        var teks = Sah.Replace("jumlahTatanan: 1", "jumlahTatanan: 2", StringComparison.Ordinal)
            .Replace("ukuran: odf", "ukuran: odff", StringComparison.Ordinal)
            .Replace("bila: naik and memenuhi", "bila: nai", StringComparison.Ordinal);
        var hasil = InstrumenReader.Read("instrumen.yaml", teks);
        Assert.Equal(["KKS1801", "KKS1806", "KKS1810"], hasil.Diagnostics.Select(d => d.Code));
        Assert.Equal("Mungkin maksudnya 'odf'.", hasil.Diagnostics[2].Hint);
    }

    [Fact]
    public void Scales_go_from_best_to_worst()
    {
        var teks = Sah.Replace("nilai: 100, label", "nilai: 50, label", StringComparison.Ordinal)
            .Replace("nilai: 0, label", "nilai: 75, label", StringComparison.Ordinal);
        Assert.Equal(
            "instrumen.yaml(31,21): error KKS1805: Skala harus urut dari yang terbaik: nilai 75 sesudah nilai 50.",
            Assert.Single(InstrumenReader.Read("instrumen.yaml", teks).Diagnostics).ToString());
    }

    [Fact]
    public void Keys_and_numbers_are_unique_within_their_setting()
    {
        var teks = Sah.Replace("jumlahIndikator: 1", "jumlahIndikator: 2", StringComparison.Ordinal) + """

                  - nomor: 1
                    kunci: pasar-sehat
                    nama: Lagi
                    ringkasan: Lagi.
                    aturan: {jenis: pilihan}
                    skala:
                      - {nilai: 100, label: ada}
                      - {nilai: 0, label: tidak, bila: turun}
            """;
        var hasil = InstrumenReader.Read("instrumen.yaml", teks);
        Assert.Equal(["KKS1802", "KKS1803", "KKS1807"], hasil.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Messages_come_in_english_too()
    {
        var teks = Sah.Replace("jumlahTatanan: 1", "jumlahTatanan: 9", StringComparison.Ordinal);
        var hasil = InstrumenReader.Read("i.yaml", teks, new DataReaderOptions { Culture = CultureInfo.GetCultureInfo("en-GB") });
        Assert.Equal("The edition names 9 settings, but the file has 1.", Assert.Single(hasil.Diagnostics).Message);
    }

    [Fact]
    public void An_edition_may_leave_its_indicators_to_the_user()
    {
        var tanpa = Sah[..Sah.IndexOf("    jumlahIndikator", StringComparison.Ordinal)];
        Assert.Equal(["KKS1811"], InstrumenReader.Read("i.yaml", tanpa).Diagnostics.Select(d => d.Code));
        Assert.Empty(InstrumenReader.Read("i.yaml", tanpa + "indikatorDiisiPengguna: true\n").Diagnostics);
    }

    [Fact]
    public void A_data_folder_may_hold_its_own_catalogue()
    {
        var folder = Directory.CreateTempSubdirectory("kks-instrumen-").FullName;
        try
        {
            Assert.Null(InstrumenReader.ReadFolder(folder));
            File.WriteAllText(Path.Combine(folder, InstrumenReader.NamaBerkas), Sah.Replace("jumlahTatanan: 1", "jumlahTatanan: 9", StringComparison.Ordinal));
            var hasil = InstrumenReader.ReadFolder(folder)!;
            Assert.Equal($"{folder.Replace('\\', '/')}/instrumen.yaml(4,16)", Assert.Single(hasil.Diagnostics).Location.ToString());
            File.WriteAllText(Path.Combine(folder, InstrumenReader.NamaBerkas), Sah);
            Assert.Equal("2027", InstrumenReader.ReadFolder(folder)!.Value!.Edisi);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

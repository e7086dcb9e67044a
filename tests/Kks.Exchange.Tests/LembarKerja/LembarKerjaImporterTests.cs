using Kks.Exchange.LembarKerja;
using Kks.Model.Diagnostics;
using Kks.Model.Submissions;

namespace Kks.Exchange.Tests.LembarKerja;

/// <summary>Row 7 of Tatanan 4 is the indicator ktr-pasar: F option, G target 2023 … N penyebut 2024, O narasi, P catatan.</summary>
public sealed class LembarKerjaImporterTests
{
    private const string Pasar = "diskopukmdag";

    [Fact]
    public void A_workbook_that_nobody_filled_changes_nothing()
    {
        var result = Lembar.Import(Lembar.Of(Pasar), Lembar.Of("dinkes"), Lembar.Of("bappeda"));

        Assert.Same(Contoh.Klungkung, result.Usulan);
        Assert.Empty(result.Perubahan);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void What_was_filled_in_is_taken_over_with_its_source()
    {
        var result = Lembar.Import(Lembar.Of(Pasar, "Perkim.xlsx")
            .Text("Tatanan 4", "F7", "50 – meningkat tetapi < 50%, atau menurun tetapi ≥ 50%, pada 2024")
            .Number("Tatanan 4", "L7", "65.5")
            .Text("Tatanan 4", "M7", "1.234")
            .Text("Tatanan 4", "O7", "Narasi baru\n\ndua alinea  "));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            [
                "Perkim.xlsx, Tatanan 4!F7: tatanan/pasar/ktr-pasar opsi.mandiri: 100 -> 50",
                "Perkim.xlsx, Tatanan 4!L7: tatanan/pasar/ktr-pasar capaian.2024.nilai: 64.29 -> 65.5",
                "Perkim.xlsx, Tatanan 4!M7: tatanan/pasar/ktr-pasar capaian.2024.pembilang: 9 -> 1234",
            ],
            Lembar.Show(result.Perubahan).Take(3));
        var jawaban = Lembar.Jawaban(result.Usulan, "ktr-pasar");
        Assert.Equal("Narasi baru\n\ndua alinea", jawaban.Narasi);
        Assert.Equal(new Capaian { Tahun = 2024, Target = 60, Nilai = 65.5m, Pembilang = 1234, Penyebut = 14 }, jawaban.Capaian[1]);
        Assert.Equal(new SumberIsian { Berkas = "Perkim.xlsx", Lembar = "Tatanan 4", Sel = "O7", Waktu = new DateTime(2025, 3, 4, 5, 6, 7) }, jawaban.Sumber);
        Assert.Equal(new OpsiDiklaim { Mandiri = "50", Provinsi = "100" }, jawaban.Opsi);
        Assert.Equal(Lembar.Jawaban(Contoh.Klungkung, "regulasi-pkl"), Lembar.Jawaban(result.Usulan, "regulasi-pkl"));
    }

    [Fact]
    public void Taking_the_same_workbook_over_twice_changes_nothing_the_second_time()
    {
        var book = Lembar.Of(Pasar).Text("Tatanan 4", "F7", "50").Clear("Tatanan 4", "G7").ClearRow("Bukti", 5).Text("Bukti", "D6", "Judul lain")
            .Text("Bukti", "B300", "4.3 Persentase pasar yang menerapkan Kawasan Tanpa Rokok (KTR)").Text("Bukti", "C300", "Laporan").Text("Bukti", "D300", "Laporan baru");

        var once = Lembar.Import(book);
        var twice = Lembar.Import(once.Usulan, PihakUtama.TidakAda, book);

        Assert.Equal(5, once.Perubahan.Count);
        Assert.Empty(once.Diagnostics);
        Assert.Empty(twice.Perubahan);
        Assert.Empty(twice.Diagnostics);
    }

    [Fact]
    public void An_emptied_cell_takes_the_value_away()
    {
        var result = Lembar.Import(Lembar.Of(Pasar).Clear("Tatanan 4", "G7").Clear("Tatanan 4", "H7").Clear("Tatanan 4", "I7").Clear("Tatanan 4", "J7").Clear("Tatanan 4", "F7"));

        var jawaban = Lembar.Jawaban(result.Usulan, "ktr-pasar");
        Assert.Equal(2024, Assert.Single(jawaban.Capaian).Tahun);
        Assert.Null(jawaban.Opsi.Mandiri);
        Assert.Equal("100", jawaban.Opsi.Provinsi);
    }

    [Fact]
    public void Wrong_cells_are_located_and_the_rest_is_taken_over()
    {
        var result = Lembar.Import(Lembar.Of(Pasar, "Perkim.xlsx")
            .Text("Tatanan 4", "F7", "seratus")
            .Text("Tatanan 4", "G7", "empat puluh")
            .Formula("Tatanan 4", "H7", "1/0", null)
            .Number("Tatanan 4", "K7", "61")
            .Text("Bukti", "F5", "kemarin dulu")
            .Text("Bukti", "G5", "tahun lalu")
            .Text("Bukti", "O8", "di sebelah pasar")
            .Text("Bukti", "D300", "Laporan tanpa indikator"));

        Assert.Equal(
            [
                "Perkim.xlsx, Tatanan 4!F7: error KKS5111: 'seratus' is not in the list of choices.",
                "Perkim.xlsx, Tatanan 4!G7: error KKS5108: 'empat puluh' is not a number.",
                "Perkim.xlsx, Tatanan 4!H7: error KKS5106: The cell holds a formula whose result was not saved.",
                "Perkim.xlsx, Bukti!F5: error KKS5110: 'kemarin dulu' is not a date.",
                "Perkim.xlsx, Bukti!G5: error KKS5211: 'tahun lalu' is not a list of years.",
                "Perkim.xlsx, Bukti!O8: error KKS5212: 'di sebelah pasar' is not a pair of coordinates.",
                "Perkim.xlsx, Bukti!B300: error KKS5210: This evidence is incomplete (indikator, jenis) and is not taken over.",
            ],
            result.Diagnostics.Select(d => d.ToString()));
        Assert.All(result.Diagnostics, d => Assert.NotNull(d.Hint));
        Assert.Equal("61", Assert.Single(result.Perubahan).Baru);
    }

    [Fact]
    public void The_saved_result_of_a_formula_is_read()
    {
        var result = Lembar.Import(Lembar.Of(Pasar).Formula("Tatanan 4", "L7", "100*9/14", "64.285714285714292"));

        Assert.Equal(64.2857142857143m, Lembar.Jawaban(result.Usulan, "ktr-pasar").Capaian[1].Nilai);
    }

    [Fact]
    public void Two_agencies_that_disagree_are_shown_and_neither_wins()
    {
        var result = Lembar.Import(Lembar.Of(Pasar, "a.xlsx").Number("Tatanan 4", "L7", "65"), Lembar.Of(Pasar, "b.xlsx").Number("Tatanan 4", "L7", "66"));

        Assert.Equal("b.xlsx, Tatanan 4!L7: error KKS5206: tatanan/pasar/ktr-pasar capaian.2024.nilai: here '66', but '65' in a.xlsx, Tatanan 4!L7. Neither is taken over.", Assert.Single(result.Diagnostics).ToString());
        Assert.Empty(result.Perubahan);
    }

    [Fact]
    public void Two_agencies_that_agree_or_fill_different_cells_are_both_taken_over()
    {
        var result = Lembar.Import(
            Lembar.Of(Pasar, "a.xlsx").Number("Tatanan 4", "L7", "65").Number("Tatanan 4", "K7", "61"),
            Lembar.Of(Pasar, "b.xlsx").Number("Tatanan 4", "L7", "65").Number("Tatanan 4", "G7", "41"));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["capaian.2024.target", "capaian.2024.nilai", "capaian.2023.target"], result.Perubahan.Select(p => p.Bidang));
    }

    [Theory]
    [InlineData(PihakUtama.TidakAda, "100", Severity.Error)]
    [InlineData(PihakUtama.Folder, "100", Severity.Warning)]
    [InlineData(PihakUtama.Lembar, "0", Severity.Warning)]
    public void What_changed_in_the_folder_meanwhile_is_a_conflict(PihakUtama utamakan, string opsi, Severity severity)
    {
        var lama = Lembar.With(Contoh.Klungkung, "ktr-pasar", j => j with { Opsi = new() { Mandiri = "50" } });

        var result = Lembar.Import(Contoh.Klungkung, utamakan, Lembar.Of(lama, Pasar).Text("Tatanan 4", "F7", "0"));

        var found = Assert.Single(result.Diagnostics);
        Assert.Equal(("KKS5207", severity, "Tatanan 4!F7"), (found.Code, found.Severity, found.Location!.Value.Place));
        Assert.Equal(opsi, Lembar.Jawaban(result.Usulan, "ktr-pasar").Opsi.Mandiri);
    }

    [Fact]
    public void What_only_the_folder_changed_stays()
    {
        var lama = Lembar.With(Contoh.Klungkung, "ktr-pasar", j => j with { Opsi = new() { Mandiri = "50" }, Narasi = null, Bukti = [] });

        var result = Lembar.Import(Contoh.Klungkung, PihakUtama.TidakAda, Lembar.Of(lama, Pasar));

        Assert.Same(Contoh.Klungkung, result.Usulan);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void A_workbook_that_forgot_what_was_handed_out_fills_gaps_and_overwrites_nothing()
    {
        var usulan = Lembar.With(Contoh.Klungkung, "ktr-pasar", j => j with { Catatan = null });

        var result = Lembar.Import(usulan, PihakUtama.TidakAda, Lembar.Of(Pasar).RemoveSheet("_kks").Text("Tatanan 4", "P7", "catatan baru").Text("Tatanan 4", "F7", "0").Clear("Tatanan 4", "O7"));

        Assert.Equal(["KKS5208", "KKS5207"], result.Diagnostics.Select(d => d.Code));
        Assert.Equal("catatan baru", Lembar.Jawaban(result.Usulan, "ktr-pasar").Catatan);
        Assert.NotNull(Lembar.Jawaban(result.Usulan, "ktr-pasar").Narasi);
        Assert.Equal("100", Lembar.Jawaban(result.Usulan, "ktr-pasar").Opsi.Mandiri);
    }

    [Fact]
    public void Evidence_is_changed_moved_added_and_taken_away()
    {
        const string lain = "4.2 Adanya regulasi penanganan Pedagang Kaki Lima (PKL)";
        var result = Lembar.Import(Lembar.Of(Pasar)
            .Text("Bukti", "E7", "12/2025")
            .Text("Bukti", "B8", lain)
            .ClearRow("Bukti", 5)
            .Text("Bukti", "B300", "4.3 Persentase pasar yang menerapkan Kawasan Tanpa Rokok (KTR)").Text("Bukti", "C300", "foto").Text("Bukti", "D300", "Foto baru")
            .Text("Bukti", "G300", "2023; 2024").Text("Bukti", "F300", "14 Juni 2024").Text("Bukti", "M300", "14/6/2024 09.30").Text("Bukti", "O300", "-8,5388; 115,4021").Text("Bukti", "J300", "ya"));

        Assert.Empty(result.Diagnostics);
        Assert.Empty(Lembar.Jawaban(result.Usulan, "regulasi-pasar-sehat").Bukti);
        var ktr = Lembar.Jawaban(result.Usulan, "ktr-pasar").Bukti;
        Assert.Equal("12/2025", ktr[0].Nomor);
        Assert.Equal(Lembar.Jawaban(Contoh.Klungkung, "ktr-pasar").Bukti.Count, ktr.Count);
        var baru = ktr[^1];
        Assert.Equal(
            new Bukti { Jenis = "foto", Judul = "Foto baru", Tanggal = new DateOnly(2024, 6, 14), Ditandatangani = true, TahunData = baru.TahunData, Foto = new Foto { Waktu = new DateTime(2024, 6, 14, 9, 30, 0), Koordinat = new Koordinat { Lintang = -8.5388m, Bujur = 115.4021m } } },
            baru);
        Assert.Equal([2023, 2024], baru.TahunData);
        var pindah = Lembar.Jawaban(result.Usulan, "regulasi-pkl").Bukti[^1];
        Assert.Equal(Lembar.Jawaban(Contoh.Klungkung, "ktr-pasar").Bukti[1], pindah);
    }

    [Fact]
    public void Thousands_of_rows_of_evidence_are_taken_over_at_once_and_only_once()
    {
        var banyak = Enumerable.Range(1, 4_900).Select(i => new Bukti { Jenis = "laporan", Judul = $"Laporan {i}", Foto = new Foto { Lokasi = "Pasar" } });
        var diisi = Lembar.With(Contoh.Klungkung, "ktr-pasar", j => j with { Bukti = [.. j.Bukti, .. banyak] });
        var files = LembarKerjaWriter.Make(diisi, Contoh.Klungkung, Contoh.Edisi2025, Lembar.English).Files;
        var book = new FilledWorkbook(files.Single(f => f.PerangkatDaerah == Pasar));

        var once = Lembar.Import(book);

        Assert.Equal(4_900, once.Perubahan.Count);
        Assert.Empty(once.Diagnostics);
        Assert.Empty(Lembar.Import(once.Usulan, PihakUtama.TidakAda, book).Perubahan);
    }

    [Fact]
    public void A_worksheet_of_another_district_or_edition_is_refused()
    {
        var tetangga = Contoh.Klungkung with { Daerah = Contoh.Klungkung.Daerah with { Nama = "Gianyar" } };
        var result = Lembar.Import(Lembar.Of(tetangga, Pasar, "tetangga.xlsx"), Lembar.Of(Contoh.Klungkung with { Edisi = "2027" }, Pasar, "nanti.xlsx"));

        Assert.Equal(
            [
                "tetangga.xlsx: error KKS5202: This worksheet belongs to Kabupaten Gianyar, Bali, not Kabupaten Klungkung, Bali, and is not taken over.",
                "nanti.xlsx: error KKS5202: This worksheet is for edition 2027 but the submission uses edition 2025; it is not taken over.",
            ],
            result.Diagnostics.Select(d => d.ToString()));
    }

    [Fact]
    public void Rows_that_were_added_copied_or_renamed_are_located()
    {
        var result = Lembar.Import(Lembar.Of(Pasar, "p.xlsx").Text("Tatanan 4", "A6", "tatanan/pasar/ktr-pasar").Text("Tatanan 4", "A8", "tatanan/pasar/tidak-ada").Text("Tatanan 4", "O40", "Indikator tambahan"));

        Assert.Equal(["p.xlsx, Tatanan 4!B7 KKS5205", "p.xlsx, Tatanan 4!A8 KKS5204", "p.xlsx, Tatanan 4!B40 KKS5204"], result.Diagnostics.Where(d => d.Code is "KKS5204" or "KKS5205").Select(d => $"{d.Location} {d.Code}"));
    }

    [Fact]
    public void A_workbook_of_something_else_is_said_to_be_none_of_ours()
    {
        var lain = new LembarKerjaSource("gaji.xlsx", () => new Workbooks.RawWorkbook().Sheet("Gaji", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").ToStream());
        var hilang = new LembarKerjaSource("hilang.xlsx", () => throw new FileNotFoundException());

        var result = LembarKerjaImporter.Import(Contoh.Klungkung, Contoh.Edisi2025, [lain, hilang]);

        Assert.Equal(["gaji.xlsx KKS5201", "hilang.xlsx KKS5101"], result.Diagnostics.Select(d => $"{d.Location} {d.Code}"));
    }

    [Fact]
    public void Answers_the_instrument_does_not_know_survive()
    {
        var asing = new Jawaban { Kunci = "asing", Narasi = "tetap" };
        var usulan = Contoh.Klungkung with { Tatanan = [.. Contoh.Klungkung.Tatanan.Select(t => t.Kunci == "pasar" ? t with { Indikator = [asing, .. t.Indikator] } : t)] };

        var result = Lembar.Import(usulan, PihakUtama.TidakAda, Lembar.Of(usulan, Pasar).Text("Tatanan 4", "F7", "0"));

        Assert.Single(result.Perubahan);
        Assert.Same(asing, result.Usulan.Tatanan.Single(t => t.Kunci == "pasar").Indikator[0]);
    }
}

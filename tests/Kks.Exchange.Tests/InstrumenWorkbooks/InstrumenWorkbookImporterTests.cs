using System.Globalization;
using Kks.Exchange.InstrumenWorkbooks;
using Kks.Exchange.Tests.Workbooks;
using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Model.Instruments;

namespace Kks.Exchange.Tests.InstrumenWorkbooks;

public sealed class InstrumenWorkbookImporterTests
{
    private static readonly Instrumen Edisi = Contoh.Edisi2025;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_whole_edition_comes_back_from_either_layout(bool stacked)
    {
        var result = Import(stacked ? OfficialWorkbook.Stacked(Edisi) : OfficialWorkbook.InOneCell(Edisi));

        Assert.Equal(136 + 16, result.JumlahIndikator);
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
        Assert.DoesNotContain(result.Diagnostics, d => d.Code is "KKS5303" or "KKS5304" or "KKS5305" or "KKS5307" or "KKS5308" or "KKS5309" or "KKS5310");
        Assert.Equal(Edisi.Tatanan.Select(t => (t.Nomor, t.Kunci, t.Nama)), result.Instrumen!.Tatanan.Select(t => (t.Nomor, t.Kunci, t.Nama)));
        foreach (var (ours, theirs) in All(Edisi).Zip(All(result.Instrumen)))
        {
            Assert.Equal((ours.Kunci, ours.Nomor, ours.Nama, ours.Satuan), (theirs.Kunci, theirs.Nomor, theirs.Nama, theirs.Satuan));
            Assert.Equal(ours.Skala.Select(o => (o.Nilai, Words(o.Label))), theirs.Skala.Select(o => (o.Nilai, Words(o.Label))));
            Assert.Equal(Words(ours.Ringkasan), Words(theirs.Ringkasan));
            Assert.Equal(ours.Bukti.Select(b => Words(b.Keterangan)), theirs.Bukti.Select(b => Words(b.Keterangan)));
            Assert.Equal(ours.SumberData, theirs.SumberData);
        }
    }

    [Fact]
    public void Rules_stay_where_scale_and_threshold_do()
    {
        var result = Import(OfficialWorkbook.InOneCell(Edisi));
        var dropped = result.Diagnostics.Where(d => d.Code == "KKS5311").ToList();
        var lost = All(Edisi).Zip(All(result.Instrumen!)).Where(p => !Equals(p.First.Aturan, p.Second.Aturan)).ToList();

        Assert.Empty(dropped);
        Assert.Empty(lost);
        Assert.Equal("naik and memenuhi", All(result.Instrumen!).Single(i => i.Kunci == "ktr-pasar").Skala[0].Bila);
    }

    [Fact]
    public void The_catalogue_made_is_one_that_can_be_read()
    {
        var instrumen = Import(OfficialWorkbook.Stacked(Edisi), new() { Edisi = "2025-resmi", Nama = "Naskah resmi" }).Instrumen!;

        var read = InstrumenReader.Read("instrumen.yaml", DataWriter.Write(instrumen, DataFormat.Yaml));

        Assert.Empty(read.Diagnostics);
        Assert.Equal(("2025-resmi", "Naskah resmi"), (read.Value!.Edisi, read.Value.Nama));
        Assert.Equal(DataWriter.Write(instrumen, DataFormat.Json), DataWriter.Write(read.Value, DataFormat.Json));
    }

    [Fact]
    public void What_is_missing_extra_and_changed_is_said_by_cell()
    {
        var pasar = Edisi.Tatanan.Single(t => t.Kunci == "pasar");
        var changed = pasar with
        {
            Indikator =
            [
                pasar.Indikator[0] with { Nama = "Adanya regulasi daerah tentang pasar rakyat sehat" },
                pasar.Indikator[2] with { Skala = [.. pasar.Indikator[2].Skala.Select(o => o with { Label = o.Label.Replace("50%", "65%", StringComparison.Ordinal) })] },
                pasar.Indikator[3] with { Skala = [pasar.Indikator[3].Skala[0], pasar.Indikator[3].Skala[2]] },
                .. pasar.Indikator.Skip(4),
                new Indikator { Nomor = 14, Kunci = "x", Nama = "Persentase kios yang bebas plastik sekali pakai", Ringkasan = "Kios tanpa kantong plastik.", Aturan = new Aturan { Jenis = JenisAturan.Pilihan }, Skala = [new Opsi { Nilai = 100, Label = "ada" }, new Opsi { Nilai = 0, Label = "tidak ada" }] },
            ],
        };

        var result = Import(OfficialWorkbook.InOneCell(Edisi with { Tatanan = [changed], Kelembagaan = [] }));

        var found = result.Diagnostics.Where(d => d.Code is "KKS5309" or "KKS5310" or "KKS5311" or "KKS5308" || (d.Code == "KKS5307" && d.Location!.Value.Place is not null)).Select(d => d.ToString()).ToList();
        Assert.Equal(
            [
                "instrumen.xlsx, Tatanan 4!B7: info KKS5310: The title of indicator 1 has changed: 'Adanya regulasi daerah tentang pasar sehat' before, 'Adanya regulasi daerah tentang pasar rakyat sehat' now.",
                "instrumen.xlsx, Tatanan 4!F8: warning KKS5311: The threshold 50 of the rule of ktr-pasar is no longer in its scale. Its rule is not taken over.",
                "instrumen.xlsx, Tatanan 4!F9: warning KKS5309: The scale of k3-pasar has changed: 100/50/0 before, 100/0 now. Its rule is not taken over.",
                "instrumen.xlsx, Tatanan 4!B19: warning KKS5308: Pasar: indicator 14 'Persentase kios yang bebas plastik sekali pakai' is not in the edition compared with.",
                "instrumen.xlsx, Tatanan 4: warning KKS5307: Pasar: indicator 2 'Adanya regulasi penanganan Pedagang Kaki Lima (PKL)' of the edition compared with is not in the workbook.",
            ],
            found);
        Assert.Equal(8, result.Diagnostics.Count(d => d.Message.StartsWith("Setting ", StringComparison.Ordinal)));
        var baru = result.Instrumen!.Tatanan.Single(t => t.Kunci == "pasar").Indikator[^1];
        Assert.Equal(("persentase-kios-yang-bebas-plastik-sekali-pakai", "persen", JenisAturan.Pilihan), (baru.Kunci, baru.Satuan, baru.Aturan.Jenis));
        Assert.Equal(9, result.Instrumen.Tatanan.Count);
    }

    [Fact]
    public void Bodies_may_stand_in_rows_of_their_own()
    {
        var sheet = new SheetSketch()
            .Row("INSTRUMEN KELEMBAGAAN").Blank()
            .Row("No.", "Komponen", "Definisi Operasional", "Sumber Data", "Bukti Dukung", "Kategori Penilaian", "Nilai")
            .Row("A.", "TIM PEMBINA KABUPATEN/KOTA")
            .Row("1", "SK", "SK Tim Pembina", "Bappeda", "SK Bupati", "ada", "100").Row(null, null, null, null, null, "tidak ada", "0")
            .Row("2", "Rencana Kerja", "Dokumen satu tahunan", "Bappeda", "Rencana kerja", "dua tahun", "100").Row(null, null, null, null, null, "satu tahun", "50").Row(null, null, null, null, null, "tidak ada", "0")
            .Row("B.", "FORUM KABUPATEN/KOTA", "<", "<")
            .Row("1", "SK", "SK Forum", "Forum", "SK", "ada", "100").Row(null, null, null, null, null, "tidak ada", "0");

        var result = Import(new RawWorkbook().Sheet("KELEMBAGAAN", sheet.Rows(), sheet.Merges()));

        Assert.Equal(3, result.JumlahIndikator);
        var tim = result.Instrumen!.Kelembagaan.Single(b => b.Kunci == "tim-pembina");
        Assert.Equal([("sk", "100/0"), ("rencana-kerja", "100/50/0")], tim.Indikator.Select(i => (i.Kunci, string.Join('/', i.Skala.Select(o => o.Nilai)))));
        Assert.Equal("SK Forum", Assert.Single(result.Instrumen.Kelembagaan.Single(b => b.Kunci == "forum").Indikator).Ringkasan);
    }

    [Fact]
    public void Titles_broken_over_rows_and_repeated_heads_of_a_printed_page_are_understood()
    {
        var sheet = new SheetSketch()
            .Row("TATANAN PASAR")
            .Row("NO", "INDIKATOR", "DEFINISI OPERASIONAL", "KETERSEDIAAN DATA", "BUKTI", "SKALA")
            .Row("1", "Adanya regulasi daerah", "Aturan", "Dinas", "Perda", "100 : ada")
            .Row(null, "tentang pasar sehat", "daerah", null, "Perbup", "50 : disusun")
            .Row("NO", "INDIKATOR", "DEFINISI OPERASIONAL", "KETERSEDIAAN DATA", "BUKTI", "SKALA")
            .Row(null, null, null, null, null, "0 : tidak ada")
            .Row("2", "Adanya regulasi penanganan Pedagang Kaki Lima (PKL)", "Aturan PKL", "Dinas", "Perda", "a. ada (nilai 100) b. disusun (nilai 50) c. tidak ada (nilai 0)");

        var pasar = Import(new RawWorkbook().Sheet("Pasar", sheet.Rows(), sheet.Merges())).Instrumen!.Tatanan.Single(t => t.Kunci == "pasar");

        Assert.Equal(["Adanya regulasi daerah tentang pasar sehat", "Adanya regulasi penanganan Pedagang Kaki Lima (PKL)"], pasar.Indikator.Select(i => i.Nama));
        Assert.All(pasar.Indikator, i => Assert.Equal(["100 ada", "50 disusun", "0 tidak ada"], i.Skala.Select(o => $"{o.Nilai} {o.Label}")));
        Assert.Equal("Aturan daerah", pasar.Indikator[0].Ringkasan);
        Assert.Equal(["Perda", "Perbup"], pasar.Indikator[0].Bukti.Select(b => b.Keterangan));
        Assert.All(pasar.Indikator[0].Bukti, b => Assert.Equal("peraturan", b.Jenis));
    }

    [Fact]
    public void What_cannot_be_read_is_listed_by_cell()
    {
        var sheet = new SheetSketch()
            .Row("Tatanan 4 Pasar")
            .Row("NO", "INDIKATOR", "DEFINISI OPERASIONAL", "BUKTI DUKUNG", "SKALA")
            .Row(null, null, "definisi tanpa indikator")
            .Row("1", "Adanya regulasi daerah tentang pasar sehat", "x", "y", "ada")
            .Row("2", "Adanya regulasi penanganan Pedagang Kaki Lima (PKL)", "x", "y", "a. ada\nb. disusun\nc. tidak ada")
            .Row("2", "Jumlah kambing", "x", "y", "a. banyak\nb. sedikit");

        var result = Import(new RawWorkbook().Sheet("Tatanan 4", sheet.Rows(), sheet.Merges()));

        Assert.Equal(
            [
                "instrumen.xlsx, Tatanan 4!A2: warning KKS5302",
                "instrumen.xlsx, Tatanan 4!C3: warning KKS5303",
                "instrumen.xlsx, Tatanan 4!E4: error KKS5304",
                "instrumen.xlsx, Tatanan 4!E5: warning KKS5304",
                "instrumen.xlsx, Tatanan 4!B6: warning KKS5305",
                "instrumen.xlsx, Tatanan 4!E6: warning KKS5304",
                "instrumen.xlsx, Tatanan 4!B6: warning KKS5308",
            ],
            result.Diagnostics.Where(d => d.Code != "KKS5307").Select(d => $"{d.Location}: {d.Severity.ToString().ToLowerInvariant()} {d.Code}"));
        Assert.Equal([100m, 50m, 0m], result.Instrumen!.Tatanan.Single(t => t.Kunci == "pasar").Indikator[1].Skala.Select(o => o.Nilai!.Value));
    }

    [Fact]
    public void A_workbook_without_a_table_is_said_to_have_none()
    {
        var result = Import(new RawWorkbook().Sheet("Gaji", new SheetSketch().Row("Nama", "Gaji").Row("A", "1").Rows()));

        Assert.Null(result.Instrumen);
        Assert.Equal(["KKS5306", "KKS5301"], result.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void A_long_sheet_of_other_data_is_passed_over_and_a_long_table_is_cut()
    {
        var data = new SheetSketch();
        var table = new SheetSketch().Row("NO", "INDIKATOR", "DEFINISI OPERASIONAL", "SKALA");
        for (var i = 1; i <= 6_000; i++)
        {
            data.Row("data");
            table.Row(null, null, null, "keterangan");
        }

        Assert.Equal(["KKS5306", "KKS5301"], Import(new RawWorkbook().Sheet("Data", data.Rows())).Diagnostics.Select(d => d.Code));
        Assert.Contains(Import(new RawWorkbook().Sheet("Tatanan 4", table.Rows())).Diagnostics, d => d.Code == "KKS5104");
    }

    [Fact]
    public void A_workbook_saved_by_LibreOffice_is_read_the_same()
    {
        using var file = File.OpenRead(Repository.PathOf("tests/Kks.Exchange.Tests/InstrumenWorkbooks/instrumen-libreoffice.xlsx"));

        var result = InstrumenWorkbookImporter.Import(file, "instrumen-libreoffice.xlsx", Edisi);

        var pasar = result.Instrumen!.Tatanan.Single(t => t.Kunci == "pasar");
        var kelembagaan = result.Instrumen.Kelembagaan;
        Assert.Equal(13 + 16, result.JumlahIndikator);
        Assert.Equal(Edisi.Tatanan.Single(t => t.Kunci == "pasar").Indikator.Select(i => (i.Kunci, i.Nama, i.Skala.Count)), pasar.Indikator.Select(i => (i.Kunci, i.Nama, i.Skala.Count)));
        Assert.Equal(Edisi.Kelembagaan.Select(b => (b.Kunci, b.Indikator.Count)), kelembagaan.Select(b => (b.Kunci, b.Indikator.Count)));
        Assert.DoesNotContain(result.Diagnostics, d => d.Code is not ("KKS5306" or "KKS5307"));
    }

    private static InstrumenWorkbookResult Import(RawWorkbook book, InstrumenWorkbookOptions? options = null) =>
        InstrumenWorkbookImporter.Import(book.ToStream(), "instrumen.xlsx", Edisi, (options ?? new()) with { Culture = CultureInfo.GetCultureInfo("en") });

    private static IEnumerable<Indikator> All(Instrumen instrumen) => instrumen.Kelembagaan.SelectMany(b => b.Indikator).Concat(instrumen.Tatanan.SelectMany(t => t.Indikator));

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

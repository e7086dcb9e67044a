using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Kks.Exchange.LembarKerja;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Exchange.Tests.LembarKerja;

public sealed class LembarKerjaWriterTests
{
    private static readonly LembarKerjaResult Klungkung = LembarKerjaWriter.Make(Contoh.Klungkung, Contoh.Edisi2025);

    [Fact]
    public void Every_indicator_is_in_the_workbook_of_the_agency_that_answers_it()
    {
        Assert.Equal(136 + 16, Klungkung.Files.Sum(f => f.JumlahIndikator));
        Assert.Empty(Klungkung.Diagnostics);
        Assert.All(Klungkung.Files, f => Assert.Equal(f.PerangkatDaerah + ".xlsx", f.Name));
        var pasar = Klungkung.Files.Single(f => f.PerangkatDaerah == "diskopukmdag");
        Assert.Equal(["Petunjuk", "Tatanan 4", "Tatanan 5", "Bukti", "Daftar", "_kks"], Sheets(pasar).Keys);
    }

    [Fact]
    public void Workbooks_are_free_of_errors()
    {
        foreach (var file in Klungkung.Files)
        {
            using var document = Open(file);
            var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{file.Name} {e.Path?.XPath}: {e.Description}");
            Assert.Empty(errors);
        }
    }

    [Fact]
    public void The_same_submission_gives_the_same_bytes()
    {
        var again = LembarKerjaWriter.Make(UsulanReader.Read(Repository.PathOf("samples/klungkung-2025")).Value!, Contoh.Edisi2025);

        Assert.All(Klungkung.Files.Zip(again.Files), pair => Assert.Equal(Bytes(pair.First), Bytes(pair.Second)));
    }

    [Fact]
    public void A_row_shows_the_official_title_the_options_and_what_is_known()
    {
        var sheet = Sheets(Klungkung.Files.Single(f => f.PerangkatDaerah == "diskopukmdag"))["Tatanan 4"];

        Assert.Equal("Persentase pasar yang menerapkan Kawasan Tanpa Rokok (KTR)", sheet["C7"]);
        Assert.StartsWith("Bagian pasar yang sudah memberlakukan KTR", sheet["D7"], StringComparison.Ordinal);
        Assert.Contains("\nPembilang: pasar yang menerapkan KTR\nPenyebut: seluruh pasar di kabupaten/kota\nBukti yang diminta:\n- Laporan: ", sheet["D7"], StringComparison.Ordinal);
        Assert.Equal("100 – meningkat dan ≥ 50% pada 2024", sheet["E7"].Split('\n')[0]);
        Assert.Equal("100 – meningkat dan ≥ 50% pada 2024", sheet["F7"]);
        Assert.Equal(["40", "42.86", "6", "14", "60", "64.29", "9", "14"], "GHIJKLMN".Select(c => sheet[c + "7"]));
        Assert.Equal(["Target 2023", "Capaian 2023", "Pembilang 2023", "Penyebut 2023"], "GHIJ".Select(c => sheet[c + "4"]));
        Assert.StartsWith("Pasar yang menerapkan kawasan tanpa rokok bertambah", sheet["O7"], StringComparison.Ordinal);
    }

    [Fact]
    public void Only_cells_to_be_filled_are_open_and_their_entries_are_checked()
    {
        using var document = Open(Klungkung.Files.Single(f => f.PerangkatDaerah == "diskopukmdag"));
        var sheet = Part(document, "Tatanan 4");
        var protection = sheet.GetFirstChild<SheetProtection>()!;
        var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        var open = sheet.Descendants<Cell>().Where(c => c.CellReference!.Value!.EndsWith('7') && c.CellReference.Value.Length == 2 && formats[(int)(c.StyleIndex?.Value ?? 0)].Protection?.Locked?.Value == false).Select(c => c.CellReference!.Value![0]);
        var checks = sheet.Descendants<DataValidation>().ToDictionary(v => v.SequenceOfReferences!.InnerText!);

        Assert.True(protection.Sheet!.Value);
        Assert.Null(protection.Password);
        Assert.Equal("FGHIJKLMNOPQ", string.Concat(open));
        Assert.Equal(DataValidationValues.List, checks["F7:F7"].Type!.Value);
        Assert.Equal(("0", "100"), (checks["H7:H7"].Formula1!.Text, checks["H7:H7"].Formula2!.Text));
        Assert.Equal("Daftar!$A$2:$A$4", sheet.Descendants<DataValidation>().First().Formula1!.Text);
        Assert.All(checks.Values, c => Assert.InRange(c.Error!.Value!.Length, 1, 225));
    }

    [Fact]
    public void Heads_stay_in_sight_on_screen_and_on_every_page()
    {
        using var document = Open(Klungkung.Files.Single(f => f.PerangkatDaerah == "diskopukmdag"));
        var sheet = Part(document, "Tatanan 4");
        var names = document.WorkbookPart!.Workbook.DefinedNames!.Elements<DefinedName>().Select(n => n.Text);

        Assert.Equal("D5", sheet.Descendants<Pane>().Single().TopLeftCell!.Value);
        Assert.Contains("'Tatanan 4'!$4:$4", names);
        Assert.Equal(OrientationValues.Landscape, sheet.GetFirstChild<PageSetup>()!.Orientation!.Value);
        Assert.True(sheet.SheetProperties!.PageSetupProperties!.FitToPage!.Value);
    }

    [Fact]
    public void Indicators_without_an_agency_go_into_a_workbook_of_their_own_where_one_can_be_chosen()
    {
        var kosong = new Usulan { Edisi = "2025", Daerah = Contoh.Klungkung.Daerah, PerangkatDaerah = [new PerangkatDaerah { Kunci = "dinkes", Nama = "Dinas Kesehatan" }] };

        var file = Assert.Single(LembarKerjaWriter.Make(kosong, Contoh.Edisi2025).Files);

        Assert.Equal(("belum-dibagi.xlsx", null, 152), (file.Name, file.PerangkatDaerah, file.JumlahIndikator));
        var result = LembarKerjaImporter.Import(kosong, Contoh.Edisi2025, [new FilledWorkbook(file).Text("Tatanan 4", "R5", "Dinas Kesehatan").Text("Tatanan 4", "F6", "50").ToSource()]);
        Assert.Equal(["tatanan/pasar/regulasi-pasar-sehat perangkatDaerah dinkes", "tatanan/pasar/regulasi-pkl opsi.mandiri 50"], result.Perubahan.Select(p => $"{p.Alamat} {p.Bidang} {p.Baru}"));
        Assert.Equal("pasar", Assert.Single(result.Usulan.Tatanan).Kunci);
    }

    [Fact]
    public void The_day_by_which_an_agency_must_answer_is_on_the_first_sheet()
    {
        var usulan = Contoh.Klungkung with { PerangkatDaerah = [.. Contoh.Klungkung.PerangkatDaerah.Select(p => p with { Tenggat = new DateOnly(2025, 3, 31) })] };

        var sheet = Sheets(LembarKerjaWriter.Make(usulan, Contoh.Edisi2025).Files[0])["Petunjuk"];

        Assert.EndsWith("edisi 2025, dikembalikan paling lambat 31 Maret 2025", sheet["B3"], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_built_in_edition_gives_workbooks()
    {
        foreach (var edisi in KatalogInstrumen.Bawaan.Edisi)
        {
            var instrumen = KatalogInstrumen.Bawaan.Cari(edisi)!;
            var usulan = Contoh.Klungkung with { Edisi = edisi, Tatanan = [], Kelembagaan = [] };
            var jumlah = instrumen.Tatanan.Sum(t => t.Indikator.Count) + instrumen.Kelembagaan.Sum(b => b.Indikator.Count);

            var files = LembarKerjaWriter.Make(usulan, instrumen).Files;

            Assert.Equal(jumlah, files.Sum(f => f.JumlahIndikator));
            Assert.Empty(LembarKerjaImporter.Import(usulan, instrumen, files.Select(f => new FilledWorkbook(f).ToSource())).Diagnostics);
        }
    }

    [Fact]
    public void A_text_no_cell_can_hold_is_left_in_the_folder_and_said()
    {
        var panjang = new string('a', 40_000);
        var usulan = Lembar.With(Contoh.Klungkung, "ktr-pasar", j => j with { Narasi = panjang });

        var result = LembarKerjaWriter.Make(usulan, Contoh.Edisi2025, Lembar.English);

        Assert.Equal("diskopukmdag.xlsx: warning KKS5209: tatanan/pasar/ktr-pasar narasi is longer than an Excel cell can hold and is not written to the worksheet.", Assert.Single(result.Diagnostics).ToString());
        var kembali = Lembar.Import(usulan, PihakUtama.Lembar, Lembar.Of(usulan, "diskopukmdag").Text("Tatanan 4", "P7", "catatan baru"));
        Assert.Equal(panjang, Lembar.Jawaban(kembali.Usulan, "ktr-pasar").Narasi);
        Assert.Equal("catatan baru", Lembar.Jawaban(kembali.Usulan, "ktr-pasar").Catatan);
    }

    internal static Dictionary<string, Dictionary<string, string>> Sheets(LembarKerjaFile file)
    {
        using var document = Open(file);
        return document.WorkbookPart!.Workbook.Descendants<Sheet>().ToDictionary(
            s => s.Name!.Value!,
            s => ((WorksheetPart)document.WorkbookPart.GetPartById(s.Id!)).Worksheet.Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!, c => c.InlineString?.InnerText ?? c.CellValue?.Text ?? string.Empty));
    }

    private static Worksheet Part(SpreadsheetDocument document, string sheet) =>
        ((WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook.Descendants<Sheet>().Single(s => s.Name == sheet).Id!)).Worksheet;

    private static SpreadsheetDocument Open(LembarKerjaFile file) => SpreadsheetDocument.Open(new MemoryStream(Bytes(file)), isEditable: false);

    private static byte[] Bytes(LembarKerjaFile file)
    {
        using var stream = new MemoryStream();
        file.Write(stream);
        return stream.ToArray();
    }
}

using System.Globalization;
using System.Text;
using Kks.Exchange.Workbooks;
using Kks.Model.Diagnostics;

namespace Kks.Exchange.Tests.Workbooks;

public sealed class WorkbookReaderTests
{
    [Fact]
    public void Every_kind_of_cell_is_read()
    {
        var cells = new RawWorkbook()
            .Texts("<si><t>satu</t></si>", "<si><r><t>du</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">a </t></r><rPh sb=\"0\" eb=\"1\"><t>bunyi</t></rPh></si>")
            .Sheet("S", """
                <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><t>tiga_x000D_x_x005F_x0041_</t></is></c></row>
                <row r="4"><c r="A4"><v>12.5</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><v>#REF!</v></c><c r="D4" t="str"><f>A1&amp;"x"</f><v>hasil</v></c></row>
                <row><c><f>1+1</f><v>2</v></c><c><f>NOW()</f></c><c t="d"><v>2024-05-01</v></c><c r="E5"/><c r="F5" t="s"/></row>
                """)
            .Read();

        Assert.Equal(
            ["A2 Text: satu", "B2 Text: dua ", "D2 Text: tiga\rx_x0041_", "A4 Number: 12.5", "B4 Boolean: 1", "C4 Error: #REF!", "D4 Text: hasil", "A5 Number: 2", "B5 Uncalculated: ", "C5 Number/Date: 45413"],
            cells);
    }

    [Theory]
    [InlineData(14, "Date")]
    [InlineData(22, "Date")]
    [InlineData(9, "Percent")]
    [InlineData(0, "")]
    [InlineData(164, "Date")]
    [InlineData(165, "")]
    [InlineData(166, "Percent")]
    [InlineData(167, "")]
    [InlineData(168, "Date")]
    public void A_number_format_tells_dates_and_percentages(int format, string shape)
    {
        var cells = new RawWorkbook()
            .Styles([0, format], "[$-421]dd mmmm yyyy;@", "#,##0 \"hari dan bulan\"", "0.00%", "[Red]0.0_);\\d0", "[h]:mm")
            .Sheet("S", "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>0.5</v></c></row>")
            .Read();

        Assert.Equal($"A1 Number{(shape.Length == 0 ? string.Empty : "/" + shape)}: 0.5", Assert.Single(cells));
    }

    [Theory]
    [InlineData(45413, false, "2024-05-01T00:00")]
    [InlineData(43951, true, "2024-05-01T00:00")]
    [InlineData(45413.395833333336, false, "2024-05-01T09:30")]
    [InlineData(1, false, "1900-01-01T00:00")]
    [InlineData(59, false, "1900-02-28T00:00")]
    [InlineData(61, false, "1900-03-01T00:00")]
    [InlineData(-1, false, null)]
    [InlineData(2958466, false, null)]
    public void A_serial_is_the_date_Excel_shows(double serial, bool since1904, string? expected) =>
        Assert.Equal(expected, ExcelDate.FromSerial(serial, since1904)?.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture));

    [Fact]
    public void Dates_of_a_workbook_from_1904_are_read_as_shown()
    {
        var bag = ExchangeMessages.NewBag(CultureInfo.InvariantCulture);
        using var reader = WorkbookReader.Open(new RawWorkbook().Since1904().Styles([14]).Sheet("S", "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>43951</v></c></row>").ToStream(), "b.xlsx", bag, WorkbookLimits.Default)!;

        Assert.Equal("2024-05-01", new CellValues(reader, reader.Sheets[0]).Date(reader.ReadRows(reader.Sheets[0]).Single().Cells[0]));
    }

    [Fact]
    public void Merged_ranges_are_found_behind_the_cells()
    {
        var bag = ExchangeMessages.NewBag(CultureInfo.InvariantCulture);
        using var reader = WorkbookReader.Open(new RawWorkbook().Sheet("S", "<row r=\"1\"/>", "<mergeCells><mergeCell ref=\"A1:B3\"/><mergeCell ref=\"kacau\"/><mergeCell ref=\"C1:C2\"/></mergeCells>").ToStream(), "b.xlsx", bag, WorkbookLimits.Default)!;

        Assert.Equal(["A1:B3", "C1:C2"], reader.ReadMerges(reader.Sheets[0]).Select(r => r.ToString()));
    }

    [Fact]
    public void A_cell_that_points_at_no_shared_text_is_located()
    {
        var found = new RawWorkbook().Texts("<si><t>a</t></si>").Sheet("Tatanan 2", "<row r=\"14\"><c r=\"F14\" t=\"s\"><v>9</v></c></row>").Read();

        Assert.Equal("buku.xlsx, Tatanan 2!F14: error KKS5105: The content of the cell cannot be read: '9'.", Assert.Single(found));
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("NaN")]
    [InlineData("dua")]
    public void A_number_that_is_none_is_located(string number) =>
        Assert.StartsWith("buku.xlsx, S!A1: error KKS5105", Assert.Single(new RawWorkbook().Sheet("S", $"<row r=\"1\"><c r=\"A1\"><v>{number}</v></c></row>").Read()), StringComparison.Ordinal);

    [Fact]
    public void A_sheet_that_breaks_off_gives_what_stands_before_and_says_where()
    {
        var found = new RawWorkbook().SheetXml("S", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>\n<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>\n<row r=\"2\"><c r=\"A2\"><v>").Read();

        Assert.Equal(["A1 Number: 1", "buku.xlsx, S: error KKS5103: The sheet is broken near XML line 3; the rest is not read."], found);
    }

    [Fact]
    public void More_cells_than_allowed_are_not_read()
    {
        var rows = string.Concat(Enumerable.Range(1, 30).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\"><v>{i}</v></c></row>"));

        var found = new RawWorkbook().Sheet("S", rows).Read(new WorkbookLimits { Cells = 10 });

        Assert.Equal(11, found.Count);
        Assert.Equal("buku.xlsx, S: error KKS5104: The sheet holds more than 10 cells; the rest is not read.", found[^1]);
    }

    [Fact]
    public void More_shared_text_than_allowed_is_not_read()
    {
        var found = new RawWorkbook().Texts($"<si><t>{new string('a', 2000)}</t></si>", $"<si><t>{new string('b', 2000)}</t></si>").Sheet("S", string.Empty).Read(new WorkbookLimits { SharedTextBytes = 3000 });

        Assert.Contains("KKS5104", Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_of_endless_text_is_not_kept_in_memory() =>
        Assert.Contains("KKS5103", new RawWorkbook().Sheet("S", $"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{new string('a', 300_000)}</t></is></c></row>").Read().Single(), StringComparison.Ordinal);

    [Theory]
    [InlineData("xl/vbaProject.bin", "makro", "KKS5013")]
    [InlineData("xl/worksheets/_rels/sheet0.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath\" Target=\"http://x.example/a.xlsx\" TargetMode=\"External\"/></Relationships>", "KKS5015")]
    [InlineData("xl/lain.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "KKS5014")]
    public void Macros_links_and_document_types_are_refused(string part, string content, string code)
    {
        var found = new RawWorkbook().Sheet("S", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").Part(part, content).Read();

        Assert.Contains($"error {code}:", Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_bomb_is_refused_unread()
    {
        var found = new RawWorkbook().SheetXml("S", "<worksheet>" + new string(' ', 12 * 1024 * 1024) + "</worksheet>").Read();

        Assert.Contains("KKS5011", Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_another_program_is_no_workbook()
    {
        var bag = ExchangeMessages.NewBag(CultureInfo.InvariantCulture);
        using var package = new MemoryStream();
        using (var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Create(package, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new DocumentFormat.OpenXml.Wordprocessing.Document();
        }

        Assert.Null(WorkbookReader.Open(package, "surat.docx", bag, WorkbookLimits.Default));
        Assert.Equal("KKS5102", Assert.Single(bag.Items).Code);
    }
}

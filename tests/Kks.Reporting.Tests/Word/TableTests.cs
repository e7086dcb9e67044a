using System.Xml.Linq;
using Kks.Reporting.Markdown;
using Kks.Reporting.Word;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Tables;

namespace Kks.Reporting.Tests.Word;

[Collection(nameof(Alone))]
public sealed class TableTests
{
    private static readonly XNamespace W = Rendered.W;

    [Theory]
    [InlineData(3, "1110")]
    [InlineData(6, "1111110")]
    [InlineData(7, "11000010")]
    public void Small_tables_stay_on_a_page_and_the_first_and_last_rows_of_long_ones_together(int rows, string kept)
    {
        var simple = "| A | B |\n|---|---|\n" + string.Concat(Enumerable.Repeat("| 1 | 2 |\n", rows));
        Assert.Equal(kept, Kept(simple));
        Assert.Equal(kept, Kept(simple.Replace("| 2 |", "| [2](#x) |", StringComparison.Ordinal)));
        Assert.Equal(kept[..^1] + "1", Kept(simple + "\n::sumber[Sumber: data.]"));
    }

    [Fact]
    public void Line_breaks_alone_in_a_cell_are_no_end_of_the_row()
    {
        foreach (var other in new[] { "2", "`2`" })
        {
            var rows = Rendered.From($"| A | B |\n|---|---|\n| <br><br> | {other} |\n| 3 | 4 |").Body.Descendants(W + "tr").ToList();
            Assert.Equal(["A|B", "\n\n|2", "3|4"], rows.Select(row => string.Join('|', row.Elements(W + "tc").Select(Rendered.TextOf))));
        }
    }

    private static string Kept(string markdown) => string.Concat(Rendered.From(markdown).Body.Descendants(W + "tr")
        .Select(row => row.Descendants(W + "p").All(paragraph => paragraph.Element(W + "pPr")!.Element(W + "keepNext") is not null) ? '1' : '0'));

    [Fact]
    public void A_table_built_in_code_is_written_with_caption_notes_and_spans()
    {
        var table = new TableContent(
            [new("No", Alignment.Right, "1cm"), new("Uraian"), new("Nilai", Alignment.Right, "20%")],
            [
                [new("1", RowSpan: 2), "Pasar <sehat>\nbaris dua", "92,3"],
                ["lanjutan", ""],
                [new("Jumlah", ColumnSpan: 2, Bold: true), new("5", Alignment: Alignment.Center)],
                [],
            ])
        {
            Caption = "Rekap",
            Name = "tbl:rekap",
            Style = TableStyle.Zebra,
            Notes = ["Sumber: data daerah."],
        };
        var document = Rendered.From($"# Satu\n\n{Rendered.At(0)}\n\nLihat @tbl:rekap.", table);
        Assert.Equal(
            """
            Judul1: ⏎Satu{SEQ Bab \h}
            Keterangan: Tabel {SEQ Bab \c}1.{SEQ Tabel \* ARABIC \r 1}1 Rekap
            TabelZebra (1.0 | 11.8 | 3.2 cm)
              kepala
                KepalaTabel: No
                KepalaTabel: Uraian
                KepalaTabel: Nilai
              baris
                IsiTabel[right]: 1
                IsiTabel: Pasar <sehat>⏎baris dua
                IsiTabel[right]: 92,3
              baris
                (lanjutan)
                IsiTabel: lanjutan
                IsiTabel[right]: 
              baris
                (selebar 2 kolom)
                IsiTabel[right]: *Jumlah*
                IsiTabel[center]: 5
              baris
                IsiTabel[right]: 
                IsiTabel: 
                IsiTabel[right]: 
            CatatanTabel: Sumber: data daerah.
            Isi: Lihat {REF _Ref000000003 \h}Tabel 1.1.
            --- potret, arab ---
            """.ReplaceLineEndings("\n"),
            DocxOutline.Of(document));
    }

    [Fact]
    public void Cells_too_many_are_reported_and_left_out()
    {
        var document = Rendered.From(Rendered.At(0), new TableContent([new("A")], [["1", "2", "3"]]));
        Assert.Equal(["KKS4030"], document.Codes);
        Assert.DoesNotContain("2", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(64)]
    public void More_columns_than_Word_knows_and_none_at_all_are_reported(int columns)
    {
        var table = new TableContent([.. Enumerable.Range(0, columns).Select(i => new TableColumn($"K{i}"))], [["x"]]);
        Assert.Contains("KKS4031", Rendered.From(Rendered.At(0), table).Codes);
    }

    [Fact]
    public void Ten_thousand_rows_take_no_more_memory_than_a_hundred()
    {
        // Warm up, so that pools and caches do not count.
        var few = PeakWhileWriting(100);
        var many = PeakWhileWriting(10_000);
        Assert.True(many < few + 4_000_000, $"A hundred rows held {few} bytes, ten thousand {many}.");
    }

    [Theory]
    [InlineData(new[] { "10%", "20%", "70%" }, new[] { 900, 1800, 6300 })]
    [InlineData(new[] { "1cm", "", "" }, new[] { 567, 4216, 4217 })]
    [InlineData(new[] { "1", "2", "3" }, new[] { 1500, 3000, 4500 })]
    [InlineData(new[] { "30cm", "30cm", "30cm" }, new[] { 3000, 3000, 3000 })]
    [InlineData(new[] { "100%", "", "" }, new[] { 7900, 550, 550 })]
    public void Widths_are_shared_and_fill_the_text(string[] wanted, int[] expected)
    {
        var widths = ColumnWidths.Share(9000, wanted, [1, 1, 1]);
        Assert.Equal(9000, widths.Sum());
        Assert.All(widths.Zip(expected), pair => Assert.InRange(pair.First, pair.Second - 300, pair.Second + 300));
    }

    [Fact]
    public void A_column_is_never_too_narrow_for_a_word_of_its_heading()
    {
        var document = Rendered.From("::tabel{lebar=\"1cm 1 1\"}\n\n| Indikator | B | C |\n|---|---|---|\n| 1 | 2 | 3 |");
        var widths = document.Body.Descendants(W + "gridCol").Select(c => (int)c.Attribute(W + "w")!).ToList();
        Assert.InRange(widths[0], 1000, 1200);
        Assert.Equal(9071, widths.Sum());
    }

    [Fact]
    public void Headings_that_need_more_than_there_is_leave_the_widths_as_they_are()
    {
        Assert.Equal([500, 500], ColumnWidths.Widen([500, 500], [900, 400]));
        Assert.Equal([900, 100, 500], ColumnWidths.Widen([500, 500, 500], [900, 100, 500]));
    }

    [Fact]
    public void A_table_on_a_landscape_page_is_as_wide_as_that_page()
    {
        var document = Rendered.From("::bagian{orientasi=lanskap}\n\n" + Rendered.At(0), new TableContent([new("A"), new("B")], [["1", "2"]]));
        var page = document.Body.Elements(W + "sectPr").Single();
        var text = (int)page.Element(W + "pgSz")!.Attribute(W + "w")! - (int)page.Element(W + "pgMar")!.Attribute(W + "left")! - (int)page.Element(W + "pgMar")!.Attribute(W + "right")!;
        Assert.Equal(text, document.Body.Descendants(W + "gridCol").Sum(c => (int)c.Attribute(W + "w")!));
    }

    [Fact]
    public void Header_rows_repeat_and_no_row_splits()
    {
        var rows = Rendered.From("| A |\n|---|\n| 1 |\n| 2 |").Body.Descendants(W + "tr").ToList();
        Assert.Equal([true, false, false], rows.Select(row => row.Descendants(W + "tblHeader").Any()));
        Assert.All(rows, row => Assert.Single(row.Descendants(W + "cantSplit")));
    }

    private static long PeakWhileWriting(int rows)
    {
        var peak = 0L;
        IEnumerable<IReadOnlyList<TableCellContent>> Rows()
        {
            for (var i = 0; i < rows; i++)
            {
                if (i % 50 == 49)
                {
                    peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: i % 5_000 == 4_999));
                }

                yield return ["satu", $"nilai {i}", "tiga", "empat"];
            }
        }

        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var table = new TableContent([new("A"), new("B"), new("C"), new("D")], Rows().Select((row, i) => i == rows - 1 ? Measure(row, ref peak) : row));
        WordDocumentWriter.Write(new MarkdownBody(Rendered.At(0), [table]), Rendered.Pack, WordOptions.Default, Stream.Null);
        return Math.Max(0, peak - before);
    }

    private static IReadOnlyList<TableCellContent> Measure(IReadOnlyList<TableCellContent> row, ref long peak)
    {
        peak = GC.GetTotalMemory(forceFullCollection: true);
        return row;
    }
}

namespace Kks.Reporting.Testing.Tests.Documents;

public sealed class TableTests
{
    [Fact]
    public void Header_rows_spans_and_merged_cells_are_drawn()
    {
        var text = TinyDocx.Of(Table([2000, 2000, 4000],
            $"<w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell("No.")}{Cell("Uraian", "<w:gridSpan w:val=\"2\"/>")}</w:tr>",
            $"<w:tr>{Cell("1", "<w:vMerge w:val=\"restart\"/>")}{Cell("Target")}{Cell("90%")}</w:tr>",
            $"<w:tr>{Cell("", "<w:vMerge/>")}{Cell("Capaian")}{Cell("satu dua tiga empat lima enam")}</w:tr>")).Text(new() { LebarTabel = 40 });
        Assert.Equal(
            """
            +---------+---------------------------+
            | No.     | Uraian                    |
            +=========+=========+=================+
            | 1       | Target  | 90%             |
            +         +---------+-----------------+
            |         | Capaian | satu dua tiga   |
            |         |         | empat lima enam |
            +---------+---------+-----------------+
            """,
            text.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_longer_word_in_a_cell_changes_only_its_own_row()
    {
        static string[] Drawn(string word) => TinyDocx.Of(Table([1, 1], $"<w:tr>{Cell("a")}{Cell(word)}</w:tr>", $"<w:tr>{Cell("b")}{Cell("c")}</w:tr>")).Text().Split('\n');
        var (before, after) = (Drawn("pendek"), Drawn("jauh lebih panjang"));
        Assert.Equal([1], Enumerable.Range(0, before.Length).Where(line => before[line] != after[line]));
    }

    [Fact]
    public void Tables_within_cells_lists_and_paragraphs_stay_within_the_cell()
    {
        var inner = Table([1], $"<w:tr>{Cell("dalam")}</w:tr>");
        var text = TinyDocx.Of(Table([1], $"<w:tr><w:tc><w:p><w:r><w:t>atas</w:t></w:r></w:p>{inner}<w:p/></w:tc></w:tr>")).Text(new() { LebarTabel = 40 });
        Assert.Equal("+--------------------------------------+\n| atas                                 |\n| +----------------------------------+ |\n| | dalam                            | |\n| +----------------------------------+ |\n+--------------------------------------+", text);
    }

    [Fact]
    public void Rows_and_cells_without_a_grid_or_in_content_controls_are_drawn_too()
    {
        var text = TinyDocx.Of($"<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>{Cell("a")}</w:sdtContent></w:sdt>{Cell("b")}</w:tr></w:sdtContent></w:sdt><w:tr>{Cell("c")}{Cell("d")}{Cell("e")}</w:tr></w:tbl>").Text(new() { LebarTabel = 40 });
        Assert.All(new[] { "| a ", "| b ", "| c ", "| d ", "| e " }, cell => Assert.Contains(cell, text, StringComparison.Ordinal));
        Assert.Equal(5, text.Split('\n').Length);
    }

    [Fact]
    public void A_word_longer_than_its_cell_is_cut_and_nothing_is_lost()
    {
        var text = TinyDocx.Of(Table([1, 1], $"<w:tr>{Cell(new string('x', 50))}{Cell("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀")}</w:tr>")).Text(new() { LebarTabel = 40 });
        Assert.Equal(50, text.Count(sign => sign == 'x'));
        Assert.Equal(20, text.EnumerateRunes().Count(rune => rune.Value == 0x1F600));
    }

    private static string Table(int[] widths, params string[] rows) =>
        $"<w:tbl><w:tblPr/><w:tblGrid>{string.Concat(widths.Select(width => $"<w:gridCol w:w=\"{width}\"/>"))}</w:tblGrid>{string.Concat(rows)}</w:tbl>";

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>";
}

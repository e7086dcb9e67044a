using Kks.Reporting.Markdown;
using Kks.Reporting.Tests.Word;
using Kks.Reporting.Word;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Kks.Reporting.Tests.Markdown;

/// <summary>What waits to be read says what it would have said at once.</summary>
public sealed class LateReadingTests
{
    private static readonly string[] Words =
    [
        "Pasar", " ", "\\.", "\\|", "\\\\", "\\a", "&amp;", "&#10;", "&x", "&", "92,3", "*", "**", "_", "~", "`", "[", "]", "(", ")", "<br>", "<br />", "<", ">", "{.a}", "{",
        "!", "![", "@tbl:x", "\uE0000\uE001", "+", "==", "^", "é", "😀", "السلام", "\uD83D", "<!-- x -->", "\"", "http://a.id", ":", ": ", ":--", "--:",
    ];

    [Fact]
    public void Paragraphs_say_the_same_late_and_at_once()
    {
        var random = new Random(4711);
        for (var i = 0; i < 4_000; i++)
        {
            var text = string.Join("\n", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Line(random, random.Next(1, 8))));
            Assert.Equal(InlineDump.Early(text), InlineDump.Late(text));
        }
    }

    [Fact]
    public void Tables_say_the_same_late_and_at_once()
    {
        var random = new Random(815);
        for (var i = 0; i < 4_000; i++)
        {
            var columns = random.Next(2, 5);
            string[] rows =
            [
                Row(random, columns),
                "|" + string.Concat(Enumerable.Range(0, columns).Select(_ => random.Next(4) switch { 0 => ":--|", 1 => " --: |", 2 => ":-:|", _ => "---|" })),
                .. Enumerable.Range(0, random.Next(0, 5)).Select(_ => Row(random, random.Next(20) == 0 ? columns + 1 : columns)),
            ];
            var text = string.Join("\n", rows);
            Assert.Equal(InlineDump.Early(text), InlineDump.Late(text));
        }
    }

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |")]
    [InlineData("- butir\n\n  | a | b |\n  |---|--:|\n  | <br><br> | 2 |")]
    [InlineData("> | a \\| x | b |\n> |---|---|\n> | **1** | 2 |")]
    [InlineData(":::utuh\n| a | b |\n|:-:|---|\n| `1` | \\` |\n:::")]
    public void Tables_in_other_blocks_say_the_same_too(string text) => Assert.Equal(InlineDump.Early(text), InlineDump.Late(text));

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | <br> |", true)]
    [InlineData("| a | b |\n|---|---|\n| 1 | `x|y` |", false)]
    [InlineData("| a | b |\n|---|---|\n| 1 | [x](y) |", false)]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2", false)]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 | 3 |", false)]
    public void Only_a_simple_table_waits(string text, bool waits)
    {
        var document = MarkdownDialect.Parse(text);
        Assert.Equal(waits, document.Descendants<PipeTable>().Any());
        Assert.Equal(!waits, document.Descendants<Table>().Any());
    }

    [Fact]
    public void No_sign_that_opens_an_inline_is_taken_for_plain_text()
    {
        // Escapes and references are read; an exclamation mark means nothing without a bracket, a colon nothing outside a row of dashes.
        var builder = MarkdownDialect.Configure();
        builder.Build();
        var opening = builder.InlineParsers.SelectMany(parser => parser.OpeningCharacters ?? []).Distinct().Except(['\\', '&', '!', ':']).ToList();
        Assert.Contains('*', opening);
        Assert.All(opening, sign => Assert.False(PlainPieces.IsPlain($"a{sign}b"), $"U+{(int)sign:X4}"));
    }

    [Fact]
    public void Ten_thousand_rows_take_no_more_room_than_their_lines()
    {
        var row = "| 1 | Pembangunan jaringan pipa \\& SR “Blok 1” \\<1\\> | 12,5 | unit \\& paket | **11,25** | 89,01% |\n";
        var text = "| No | Kegiatan | Target | Satuan | Realisasi | Persen |\n|---|---|---|---|---|---|\n" + string.Concat(Enumerable.Repeat(row, 10_000));
        Write("| a | b |\n|---|---|\n| 1 | 2 |");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Write(text);
        var perRow = (GC.GetAllocatedBytesForCurrentThread() - before) / 10_000;

        // A syntax tree takes some five thousand bytes a row; here it is the lines, and the one cell in six that must be read.
        Assert.InRange(perRow, 1, 1_500);
    }

    private static void Write(string text) => WordDocumentWriter.Write(new MarkdownBody(text), Rendered.Pack, WordOptions.Default, Stream.Null);

    private static string Line(Random random, int words) => string.Concat(Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));

    private static string Row(Random random, int cells) => "| " + string.Join(" | ", Enumerable.Range(0, cells).Select(_ => Line(random, random.Next(0, 4)))) + " |";
}

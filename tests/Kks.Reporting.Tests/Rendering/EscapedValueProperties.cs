using FsCheck;
using FsCheck.Fluent;
using Kks.Reporting.Rendering;
using Kks.Reporting.Tests.Word;

namespace Kks.Reporting.Tests.Rendering;

public sealed class EscapedValueProperties
{
    private static readonly string[] Pieces =
    [
        "|", "*", "**", "_", "`", "``", "<", ">", "&", "&amp;", "<br>", "[", "](", ")", "!", "#", "# ", "{", "}", "{#a .b}", "@tbl:x", "::", ":::", "::tabel[", "~~", "^",
        "==", "++", "$", "\\", "\\|", "1. ", "- ", "+ ", "[^1]", "---", "===", "\"", "'", "%", " ", "  ", "a", "Z", "7", "é", "汉", "😀", "\uE000", "0", "\uE001", "\t", "https://a.id/?b=1&c=2",
    ];

    [Fact]
    public void Any_value_in_a_table_cell_is_found_as_it_was()
    {
        var values = ArbMap.Default.GeneratorFor<string>().Where(text => text is not null);
        var mixed = Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat);
        var rows = Gen.ListOf(Gen.OneOf(values, mixed)).Select(list => list.Take(8).ToList());
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(80).WithReplay(7, 11),
            Prop.ForAll(rows.ToArbitrary(), list => Assert.Equal(list.Select(Sound), Cells(list))));
    }

    private static List<string> Cells(IReadOnlyList<string> values)
    {
        var lines = values.Select(value => $"| {WordMarkdownEscaper.Escape(value)} | akhir |");
        var document = Rendered.From($"::tabel{{lebar=\"1 1\"}}\n| Awal | Akhir |\n|---|---|\n{string.Join('\n', lines)}\n");
        var cells = document.Body.Descendants(Rendered.W + "tr").Skip(1).Select(row => row.Elements(Rendered.W + "tc").ToList()).ToList();
        Assert.All(cells, row => Assert.Equal("akhir", Rendered.TextOf(row[1])));
        return [.. cells.Select(row => Squeeze(Rendered.TextOf(row[0])))];
    }

    /// <summary>The value as a document can hold it: XML knows no control characters, and a blank is a blank.</summary>
    private static string Sound(string value)
    {
        var text = new System.Text.StringBuilder();
        foreach (var rune in value.ReplaceLineEndings("\n").EnumerateRunes())
        {
            text.Append(rune.Value is '\uE000' or '\uE001' or 0xFFFE or 0xFFFF || (rune.Value < 32 && rune.Value is not ('\n' or '\t')) ? "\uFFFD" : rune.ToString());
        }

        return Squeeze(text.ToString());
    }

    private static string Squeeze(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
}

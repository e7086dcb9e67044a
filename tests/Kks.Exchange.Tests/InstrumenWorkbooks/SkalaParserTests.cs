using Kks.Exchange.InstrumenWorkbooks;
using Kks.Model.Diagnostics;

namespace Kks.Exchange.Tests.InstrumenWorkbooks;

public sealed class SkalaParserTests
{
    [Theory]
    [InlineData("100 = ada\n50 = disusun\n0 = tidak ada", "100 ada|50 disusun|0 tidak ada")]
    [InlineData("Nilai 100: jika ada\nNilai 0: jika tidak ada", "100 ada|0 tidak ada")]
    [InlineData("a. meningkat dan ≥ 70% pada 2024 = 100\nb. menurun dan < 70%\npada 2024 = 0", "100 meningkat dan ≥ 70% pada 2024|0 menurun dan < 70% pada 2024")]
    [InlineData("ada (100)\ntidak ada (0)", "100 ada|0 tidak ada")]
    [InlineData("ada, skor 100; \ntidak ada, skor 0", "100 ada|0 tidak ada")]
    [InlineData("a. ada b. tidak ada", "- ada|- tidak ada")]
    [InlineData("1) ≥ 80% - 100\n2) < 80% - 0", "100 ≥ 80%|0 < 80%")]
    [InlineData("meningkat pada 2023 sampai 2024", "- meningkat pada 2023 sampai 2024")]
    [InlineData("a. lebih dari 75%\nb. 50% sampai 75%", "- lebih dari 75%|- 50% sampai 75%")]
    [InlineData("- Ya = 100\n- Tidak = 0", "100 Ya|0 Tidak")]
    [InlineData("66,67 = dua dari tiga\n33,33 = satu dari tiga", "66.67 dua dari tiga|33.33 satu dari tiga")]
    public void Options_in_one_cell_are_told_apart(string text, string expected) =>
        Assert.Equal(expected, Show(SkalaParser.Parse([Cell(1, 1, text)], [])));

    [Fact]
    public void Values_of_a_column_of_their_own_belong_to_the_row() =>
        Assert.Equal("100 ada|0 tidak ada", Show(SkalaParser.Parse([Cell(1, 1, "ada"), Cell(2, 1, "tidak ada")], [Cell(1, 2, "100"), Cell(2, 2, "0")])));

    [Fact]
    public void Lines_beside_lines_of_values_are_options() =>
        Assert.Equal("100 ada|0 tidak ada", Show(SkalaParser.Parse([Cell(1, 1, "ada\ntidak ada")], [Cell(1, 2, "100\n0")])));

    [Fact]
    public void A_heading_over_two_columns_gives_text_and_value() =>
        Assert.Equal("100 ada|0 tidak ada", Show(SkalaParser.Parse([Cell(1, 1, "ada"), Cell(1, 2, "100"), Cell(2, 1, "tidak ada"), Cell(2, 2, "0")], [])));

    private static SelTeks Cell(int row, int column, string text) => new(row, column, text, new SourceLocation("x.xlsx"));

    private static string Show(IEnumerable<OpsiTerbaca> options) => string.Join('|', options.Select(o => FormattableString.Invariant($"{o.Nilai?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {o.Label}")));
}

using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Kks.Model.Data;
using Kks.Model.Instruments;

namespace Kks.Model.Tests.Instruments;

/// <summary>docs/instrument-catalogue.md against the records, the reader and the checks it describes.</summary>
public sealed partial class InstrumenCatalogueDocumentTests
{
    private static readonly string Document = Repository.TextOf("docs/instrument-catalogue.md").ReplaceLineEndings("\n");

    [Fact]
    public void The_example_reads_without_a_word()
    {
        var hasil = InstrumenReader.Read(InstrumenReader.NamaBerkas, Example());
        Assert.Empty(hasil.Diagnostics);
        Assert.Equal(("2027", "air-bersih-pasar"), (hasil.Value!.Edisi, hasil.Value.Tatanan[0].Indikator[0].Kunci));
    }

    [Fact]
    public void Every_record_has_a_table_and_every_table_a_record()
    {
        var known = CatalogueReference.Known(TypeShape.Of<Instrumen>());
        Assert.True(known.Count >= 17, $"Only {known.Count} records were found.");
        Assert.Equal(known.Keys.Order(StringComparer.Ordinal), CatalogueReference.Printed(Document).Keys.Order(StringComparer.Ordinal));
    }

    public static TheoryData<string> Records => [.. CatalogueReference.Known(TypeShape.Of<Instrumen>()).Keys];

    [Theory]
    [MemberData(nameof(Records))]
    public void A_table_names_every_key_of_its_record_and_no_other(string record) =>
        Assert.Equal(
            CatalogueReference.Known(TypeShape.Of<Instrumen>())[record].Order(StringComparer.Ordinal),
            CatalogueReference.Printed(Document)[record].Order(StringComparer.Ordinal));

    [Fact]
    public void Every_measure_of_an_award_is_explained()
    {
        var explained = Document[Document.IndexOf("Ukuran yang dikenal:", StringComparison.Ordinal)..];
        Assert.All(JenisUkuran.Semua, ukuran => Assert.Contains($"`{ukuran}` (", explained[..explained.IndexOf("\n\n", StringComparison.Ordinal)], StringComparison.Ordinal));
    }

    [Fact]
    public void Every_check_is_in_the_table_of_checks_and_no_other()
    {
        var codes = typeof(InstrumenCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        var rows = CatalogueReference.Section(Document, "## Pemeriksaan\n").Split('\n').Where(line => line.StartsWith("| KKS", StringComparison.Ordinal));
        Assert.Equal(codes.Order(StringComparer.Ordinal), rows.SelectMany(row => Code().Matches(row).Select(match => match.Value)));
    }

    [Fact]
    public void The_editions_are_those_that_come_with_the_product()
    {
        var rows = Document.Split('\n').SkipWhile(line => line != "| edisi | isi |").Skip(2).TakeWhile(line => line.Length > 0).ToList();
        Assert.Equal(KatalogInstrumen.Bawaan.Edisi.Reverse(), rows.SelectMany(row => Edition().Matches(row).Select(match => match.Groups[1].Value)));
        var counted = rows.Where(row => row.Contains("indikator,", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, counted.Count);
        foreach (var row in counted)
        {
            var instrumen = KatalogInstrumen.Bawaan.Cari(Edition().Match(row).Groups[1].Value)!;
            var (indikator, butir) = (instrumen.Tatanan.Sum(t => t.Indikator.Count), instrumen.Kelembagaan.Sum(b => b.Indikator.Count));
            Assert.Contains($"{instrumen.Tatanan.Count} tatanan, {indikator} indikator, {butir} butir kelembagaan", row, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2025")]
    [InlineData("2021")]
    public void A_built_in_catalogue_printed_as_JSON_can_be_read_back_as_ones_own(string edisi)
    {
        var printed = DataWriter.Write(KatalogInstrumen.Bawaan.Cari(edisi)!, DataFormat.Json);
        var hasil = InstrumenReader.Read(InstrumenReader.NamaBerkas, printed);
        Assert.Empty(hasil.Diagnostics);
        Assert.Equal(printed, DataWriter.Write(hasil.Value!, DataFormat.Json));
    }

    [Fact]
    public void The_program_shown_compiles_and_runs()
    {
        var katalog = KatalogInstrumen.Bawaan;                       // semua edisi bawaan, dibaca saat pertama diminta
        var instrumen = katalog.Cari("2025");
        var hasil = InstrumenReader.ReadFolder("data");              // null bila folder tidak memuat instrumen.yaml
        if (hasil?.Value is { } sendiri)
        {
            katalog = katalog.Dengan(sendiri);
        }

        Assert.Equal("2025", instrumen?.Edisi);
        Assert.Null(hasil);
        Assert.Contains(Trimmed(Block("csharp")), Trimmed(File.ReadAllText(Here())), StringComparison.Ordinal);
    }

    [Fact]
    public void Ones_own_catalogue_takes_the_place_of_the_built_in_one()
    {
        var sendiri = InstrumenReader.Read(InstrumenReader.NamaBerkas, Example().Replace("edisi: \"2027\"", "edisi: \"2025\"", StringComparison.Ordinal)).Value!;
        Assert.Same(sendiri, KatalogInstrumen.Bawaan.Dengan(sendiri).Cari("2025"));
    }

    private static string Example() => Block("yaml");

    private static string Block(string language)
    {
        var match = Regex.Match(Document, $"```{language}\n(.*?)\n```", RegexOptions.Singleline);
        Assert.True(match.Success, $"The document has no block in {language}.");
        return match.Groups[1].Value;
    }

    private static string Trimmed(string code) => string.Join('\n', code.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()));

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex("KKS[0-9]{4}")]
    private static partial Regex Code();

    [GeneratedRegex("`([0-9-]+)`")]
    private static partial Regex Edition();
}

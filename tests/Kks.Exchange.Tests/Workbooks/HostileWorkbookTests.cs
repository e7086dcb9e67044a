using System.IO.Compression;
using System.Text;
using Kks.Exchange.InstrumenWorkbooks;
using Kks.Exchange.LembarKerja;
using Kks.Exchange.Tests.InstrumenWorkbooks;
using Kks.Model.Instruments;

namespace Kks.Exchange.Tests.Workbooks;

/// <summary>Workbooks broken at random: they are refused or read in part, and nothing throws.</summary>
public sealed class HostileWorkbookTests
{
    private static readonly string[] Noise =
        ["", "<", ">", "\"", "&", "&#0;", "<v>", "</c>", "<row r=\"99999999\">", "t=\"s\"", "r=\"ZZZZ9\"", "999999999999999999999", "-1", "<c t=\"zz\"><v>1</v></c>", "\0", "\uFFFE", "kks:bukti", "tatanan/pasar/ktr-pasar", "<!--", "<![CDATA[", "<?x ?>", "<is><t>a", "mergeCell ref=\"A1:XFD1048576\"", "NaN", "1e308"];

    [Fact]
    public void A_worksheet_broken_anywhere_never_throws()
    {
        using var whole = new MemoryStream();
        LembarKerjaWriter.Make(Contoh.Klungkung, Contoh.Edisi2025).Files.Single(f => f.PerangkatDaerah == "dkpp").Write(whole);

        for (var seed = 0; seed < 80; seed++)
        {
            var broken = Break(whole.ToArray(), seed);
            var result = LembarKerjaImporter.Import(Contoh.Klungkung, Contoh.Edisi2025, [new LembarKerjaSource("rusak.xlsx", () => new MemoryStream(broken))]);
            Assert.All(result.Diagnostics, d => Assert.StartsWith("KKS5", d.Code, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void An_instrument_workbook_broken_anywhere_never_throws_and_never_gives_an_unsound_catalogue()
    {
        var edisi = Contoh.Edisi2025;
        var whole = OfficialWorkbook.Stacked(edisi with { Tatanan = [edisi.Tatanan.Single(t => t.Kunci == "pasar")] }).ToStream().ToArray();

        for (var seed = 0; seed < 80; seed++)
        {
            using var broken = new MemoryStream(Break(whole, seed));
            var result = InstrumenWorkbookImporter.Import(broken, "rusak.xlsx", edisi);
            Assert.True(result.Instrumen is null || InstrumenValidator.Validate(result.Instrumen).Count == 0, $"seed {seed}: {string.Join('\n', result.Diagnostics)}");
        }
    }

    [Fact]
    public void A_file_cut_short_or_filled_with_noise_never_throws()
    {
        using var whole = new MemoryStream();
        LembarKerjaWriter.Make(Contoh.Klungkung, Contoh.Edisi2025).Files[0].Write(whole);
        var random = new Random(3);
        for (var i = 0; i < 60; i++)
        {
            var bytes = whole.ToArray()[..random.Next((int)whole.Length)];
            random.NextBytes(bytes.AsSpan(random.Next(bytes.Length + 1)));
            var result = LembarKerjaImporter.Import(Contoh.Klungkung, Contoh.Edisi2025, [new LembarKerjaSource("rusak.xlsx", () => new MemoryStream(bytes))]);
            Assert.NotEmpty(result.Diagnostics);
        }
    }

    /// <summary>The package with pieces of its XML replaced by noise.</summary>
    private static byte[] Break(byte[] package, int seed)
    {
        var random = new Random(seed);
        using var result = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(package)))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            var victim = random.Next(source.Entries.Count);
            for (var i = 0; i < source.Entries.Count; i++)
            {
                using var reader = new StreamReader(source.Entries[i].Open());
                var text = reader.ReadToEnd();
                for (var hits = i == victim ? random.Next(1, 4) : 0; hits > 0; hits--)
                {
                    var at = random.Next(text.Length);
                    text = text.Remove(at, Math.Min(random.Next(30), text.Length - at)).Insert(at, Noise[random.Next(Noise.Length)]);
                }

                using var writer = target.CreateEntry(source.Entries[i].FullName).Open();
                writer.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return result.ToArray();
    }
}

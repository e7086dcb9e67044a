using System.Xml.Linq;

namespace Kks.Reporting.Tests.Word;

public sealed class SignatureTests
{
    private static readonly XNamespace W = Rendered.W;

    [Theory]
    [InlineData(":::tanda-tangan\n::penanda{jabatan=\"Bupati\"}\n:::")]
    [InlineData(":::daftar-tanda-tangan\n::penanda{jabatan=\"Bupati\"}\n:::")]
    public void What_is_signed_stays_on_the_page_of_its_signatures(string block)
    {
        var document = Rendered.From($"Awal.\n\nDemikian **surat** ini.\n\n{block}\n\nAkhir.");
        Assert.Equal([false, true, false], new[] { "Awal", "Demikian", "Akhir" }.Select(text => KeepsNext(document.Paragraph(text))));
    }

    [Fact]
    public void Signatures_of_a_table_stand_left_and_right_in_turn()
    {
        var names = string.Concat(Enumerable.Range(1, 9).Select(i => $"::penanda{{jabatan=\"Anggota\" nama=\"Orang {i}\"}}\n"));
        var rows = Rendered.From($":::daftar-tanda-tangan\n{names}:::").Body.Descendants(W + "tr").Skip(1).ToList();
        Assert.Equal(9, rows.Count);
        Assert.Equal([false, true, false, true, false, true, false, true, false], rows.Select(row => row.Descendants(W + "ind").Any()));
        Assert.Equal("3.|Orang 3|Anggota|3. ................", string.Join('|', rows[2].Elements(W + "tc").Select(Rendered.TextOf)));
        Assert.Equal([true, false, false, false, false, false, false, true, false], rows.Select(row => KeepsNext(row.Descendants(W + "p").First())));
    }

    private static bool KeepsNext(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "keepNext") is not null;
}

using System.Text;
using Kks.Reporting.Word;

namespace Kks.Reporting.Tests.Word;

public sealed class PageNumberReaderTests
{
    private const string Text = """
        ::sampul{judul="Narasi"}

        ::bagian{halaman=romawi mulai=1}

        # Kata Pengantar {.tanpa-nomor}

        ::bagian{halaman=arab mulai=1}

        # Satu

        # Dua

        ::bagian{orientasi=lanskap}

        # Matriks {.lampiran}
        """;

    // As LibreOffice writes it: the pages in order, and where each bookmark lies; the cover is page 1 of the file.
    private const string Pdf = """
        %PDF-1.6
        76 0 obj
        <</Type/Pages
        /Kids[ 1 0 R 6 0 R 9 0 R 12 0 R 15 0 R 18 0 R 21 0 R ]
        /Count 7>>
        endobj
        104 0 obj
        <</5FBag000000001[6 0 R/XYZ 1 1 0]
        /5FToc000000001[6 0 R/XYZ 246.1 785.189 0]
        /5FBag000000002[12 0 R/XYZ 1 1 0]
        /5FToc000000002[12 0 R/XYZ 257.8 769.089 0]
        /#5FToc000000003[18 0 R/XYZ 113.4 718.889 0]
        /5FBag000000003[21 0 R/XYZ 1 1 0]
        /5FToc000000004[21 0 R/XYZ 113.4 444.639 0]>>
        endobj
        """;

    [Fact]
    public void Pages_are_counted_from_the_start_of_their_section()
    {
        var result = Rendered.From(Text).Result;
        Assert.Equal([(null, null), ("_Bag000000001", 1), ("_Bag000000002", 1), ("_Bag000000003", (int?)null)], result.Sections.Select(s => (s.Bookmark, s.StartAt)));
        using var pdf = new MemoryStream(Encoding.Latin1.GetBytes(Pdf));
        var numbers = PageNumberReader.Read(pdf, result);
        Assert.Equal([("_Toc000000001", 1), ("_Toc000000002", 1), ("_Toc000000003", 3), ("_Toc000000004", 4)], numbers.Select(n => (n.Key, n.Value)).Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.6 tanpa halaman")]
    [InlineData("/Kids[ 1 0 R ] /5FToc000000001[9 0 R/XYZ]")]
    public void What_is_not_found_stays_without_a_number(string text)
    {
        using var pdf = new MemoryStream(Encoding.Latin1.GetBytes(text));
        Assert.Empty(PageNumberReader.Read(pdf, Rendered.From(Text).Result));
    }
}

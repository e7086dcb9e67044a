using Kks.Reporting.Tests.Word;
using Kks.Reporting.Tests.WordTemplates;
using Kks.Reporting.Word;
using Kks.Reporting.Word.Content;
using Kks.Reporting.WordTemplates;
using static Kks.Reporting.Tests.Documents.Sisipan;

namespace Kks.Reporting.Tests.Documents;

/// <summary>Where documents may stand, and how often.</summary>
public sealed class InsertedPlaceTests
{
    private static readonly TinyDocx EndsWithTable = new(TinyDocx.Paragraph("a") + TinyDocx.Table(1, TinyDocx.Row("b")));

    [Fact]
    public void A_cell_that_ends_with_an_inserted_table_gets_its_paragraph()
    {
        var made = Insert(EndsWithTable, new TinyDocx(TinyDocx.Table(1, $"<w:tr>{TinyDocx.Cell("{{ isi }}")}</w:tr>") + TinyDocx.Paragraph("akhir")));

        Assert.Equal(["a", "b", "", "akhir"], made.Lines);
    }

    [Fact]
    public void Tables_do_not_join()
    {
        var onlyTable = new TinyDocx(TinyDocx.Table(1, TinyDocx.Row("b")));
        var table = TinyDocx.Table(1, TinyDocx.Row("induk"));

        Assert.Equal(["induk", "", "b", "", "b", "", "induk", ""], Insert(onlyTable, new TinyDocx(table + TinyDocx.Paragraph("{{ isi }}") + TinyDocx.Paragraph("{{ isi }}") + table + "<w:p/>")).Lines);
        Assert.Equal("induk\n\nb\n\nb\n", Rendered.From($"|  |\n|---|\n| induk |\n\n{Rendered.At(0)}\n\n{Rendered.At(0)}", Of(onlyTable)).Text.Replace("induk\n\n", "induk\n\n", StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_document_leaves_nothing_behind() => Assert.Equal(["awal", "akhir"], Insert(new TinyDocx("")).Lines);

    [Fact]
    public void A_document_in_a_sentence_is_refused_with_its_place()
    {
        var made = MadeDocument.From(TinyDocx.Of("Lihat {{ isi }} ini"), new Surat { Isi = Of(EndsWithTable) });
        var text = Rendered.From($"Lihat {Rendered.At(0)} ini", Of(EndsWithTable));

        Assert.Equal("KKS4113", Codes(made));
        Assert.Equal(["KKS4006"], text.Codes);
    }

    [Fact]
    public void A_document_is_read_once_however_often_it_stands_there()
    {
        var opened = 0;
        var bytes = EndsWithTable.ToBytes();
        var content = new DocumentContent("sop.docx", () =>
        {
            opened++;
            return new MemoryStream(bytes);
        });
        var made = MadeDocument.From(
            TinyDocx.Of("{{ for b in butir }}", "{{ isi }}", "{{ end }}"),
            new Surat { Isi = content, Butir = [.. Enumerable.Range(1, 200).Select(i => new Butir("x", i))] });

        Assert.Equal(1, opened);
        Assert.Equal(200, made.Lines.Count(line => line == "b"));
    }

    [Fact]
    public void The_same_bytes_come_out_twice_and_at_the_same_time()
    {
        var source = InsertedListSource();
        var template = Compile(TinyDocx.Of("{{ for b in butir }}", "{{ isi }}", "{{ end }}"));
        var first = Render(template, source);

        Assert.All(Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(4).Select(_ => Render(template, source)).ToList(), bytes => Assert.Equal(first, bytes));
    }

    [Fact]
    public void A_document_comes_through_its_name_from_the_source_alone()
    {
        var outcome = MadeDocument.From(
            TinyDocx.Of("{{ dokumen \"sop.docx\" }}", "{{ dokumen \"\" }}", "{{ dokumen nama }}"),
            new Surat { Nama = "../rahasia.docx" },
            new WordTemplateRenderOptions { Documents = new OneDocument("sop.docx", TinyDocx.Of("isi sop").ToBytes()) });

        Assert.Equal(["isi sop", "[Dokumen tidak dapat disisipkan: ../rahasia.docx]"], outcome.Lines);
        var found = Assert.Single(outcome.Outcome.Diagnostics);
        Assert.Equal("KKS4118", found.Code);
        Assert.StartsWith("badan dokumen, paragraf 3", found.Location!.Value.Place, StringComparison.Ordinal);
    }

    private static TinyDocx InsertedListSource() => new(Item("a", 1) + TinyDocx.Paragraph("b") + SectionEnd(Lying) + Item("c", 1));

    private static byte[] Render(WordTemplate template, TinyDocx source)
    {
        using var output = new MemoryStream();
        Assert.True(template.Render(new Surat { Isi = Of(source) }, output).Written);
        return output.ToArray();
    }

    private sealed class OneDocument(string name, byte[] bytes) : IDocumentSource
    {
        public Stream? Open(string wanted) => wanted == name ? new MemoryStream(bytes) : null;
    }
}

using System.Text;
using Kks.Reporting.Markdown;
using Kks.Reporting.Word;
using Kks.Reporting.Word.Content;

namespace Kks.Reporting.Tests.Word;

public sealed class WordDocumentWriterTests
{
    private const string Sample = """
        # Pendahuluan {#bab:awal}

        ::tabel[Rekap]{#tbl:rekap}

        | A | B |
        |---|---|
        | 1 | 2 |

        - butir

        ![Foto](foto.png "Foto")

        Lihat @tbl:rekap.[^1]

        [^1]: Catatan.
        """;

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        var options = WordOptions.Default with { Title = "Uji" };
        var first = Rendered.From(Sample, options with { Images = new TestImages() });
        var second = Rendered.From(Sample, options with { Images = new TestImages() });
        Assert.Equal(first.Bytes, second.Bytes);
    }

    [Fact]
    public void A_stream_that_cannot_seek_gets_the_same_bytes()
    {
        using var target = new MemoryStream();
        WordDocumentWriter.Write(new MarkdownBody(Sample, [], "uji.md"), Rendered.Pack, WordOptions.Default, new OneWayStream(target));
        Assert.Equal(Rendered.From(Sample).Bytes, target.ToArray());
    }

    [Fact]
    public void The_stream_is_left_open()
    {
        using var target = new MemoryStream();
        WordDocumentWriter.Write(new MarkdownBody("Teks"), Rendered.Pack, WordOptions.Default, target);
        Assert.True(target.CanWrite);
    }

    [Fact]
    public void An_empty_text_is_a_whole_document()
    {
        Assert.Empty(Rendered.From(string.Empty).Paragraphs);
    }

    [Fact]
    public void A_cancelled_writing_stops()
    {
        var table = new TableContent([new("A")], EndlessRows());
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        Assert.Throws<OperationCanceledException>(() =>
            WordDocumentWriter.Write(new MarkdownBody(Rendered.At(0), [table]), Rendered.Pack, WordOptions.Default, Stream.Null, source.Token));
    }

    [Fact]
    public void Text_that_nests_too_deep_is_reported_and_the_document_is_whole()
    {
        var document = Rendered.From(new string('>', 20_000) + " dalam");
        Assert.Contains("KKS4008", document.Codes);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("![](")]
    [InlineData("`")]
    [InlineData("| a ")]
    [InlineData("::tabel[")]
    [InlineData(":::tengah\n")]
    [InlineData("- ")]
    [InlineData("\uE000")]
    public void Hostile_text_gives_a_whole_document_in_good_time(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 3_000).ToString();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Rendered.From(text);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"It took {clock.Elapsed}.");
    }

    [Fact]
    public void An_unknown_placeholder_is_reported_with_its_place()
    {
        var document = Rendered.From("Satu\n\n" + Rendered.At(7));
        var diagnostic = Assert.Single(document.Result.Diagnostics, d => d.Code == "KKS4005");
        Assert.Equal("uji.md(3,1)", diagnostic.Location.ToString());
    }

    [Fact]
    public void A_block_component_inside_a_sentence_is_reported()
    {
        var document = Rendered.From($"Lihat {Rendered.At(0)} ini.", new ContentsContent(ContentsKind.Headings));
        Assert.Equal(["KKS4006"], document.Codes);
        Assert.Equal("Lihat  ini.", document.Text);
    }

    [Fact]
    public void A_component_the_writer_does_not_know_is_reported()
    {
        Assert.Equal(["KKS4005"], Rendered.From(Rendered.At(0), new StrangeContent()).Codes);
    }

    private static IEnumerable<IReadOnlyList<TableCellContent>> EndlessRows()
    {
        while (true)
        {
            yield return ["x"];
        }
    }

    private sealed record StrangeContent : IWordContent;

    private sealed class OneWayStream(Stream target) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => target.Write(buffer, offset, count);
    }
}

using System.IO.Compression;
using System.Text;
using Kks.Exchange.Evidence.Files;
using Kks.Exchange.Evidence.Pdf;
using Kks.Model.Files;

namespace Kks.Exchange.Tests.Evidence;

/// <summary>Files made to exhaust whoever opens them.</summary>
public sealed class HostileFileTests
{
    [Fact]
    public void A_picture_of_more_pixels_than_any_camera_makes_is_left_alone() =>
        Assert.Equal(Soundness.TooMuch, BerkasContoh.Facts("bom.png", Pngs.Header(65_000, 65_000)).Keutuhan);

    [Fact]
    public void A_wide_picture_takes_little_memory()
    {
        var picture = Pngs.Black(60_000, 1_500);
        BerkasContoh.Facts("pemanasan.png", picture);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var facts = BerkasContoh.Facts("lebar.png", picture);

        Assert.Equal((Soundness.Whole, 60_000), (facts.Keutuhan, facts.Gambar!.Lebar));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2 * 1024 * 1024);
    }

    [Fact]
    public void A_JPEG_whose_header_promises_more_than_it_holds_is_cut_short_and_not_filled_up()
    {
        var content = BerkasContoh.Read("garis-420.jpg");
        var frame = content.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        content[frame + 5] = content[frame + 7] = 0x20;

        Assert.Equal(Soundness.Damaged, BerkasContoh.Facts("janji.jpg", content).Keutuhan);
    }

    [Fact]
    public void Data_that_unpack_without_end_are_given_up()
    {
        using var bomb = new MemoryStream(Pdfs.WithContent(Packed(8 * 1024 * 1024)));

        Assert.Equal(Soundness.TooMuch, PdfReader.Read(bomb, new PdfBudget(mostUnpacked: 1024 * 1024)).Soundness);
        Assert.Equal(Soundness.Whole, PdfReader.Read(bomb).Soundness);
    }

    [Fact]
    public void A_table_that_unpacks_to_more_than_memory_is_given_up()
    {
        using var bomb = new MemoryStream(Pdfs.WithXrefStream(Packed(8 * 1024 * 1024)));

        Assert.Equal(Soundness.TooMuch, PdfReader.Read(bomb, new PdfBudget(mostInMemory: 1024 * 1024)).Soundness);
    }

    [Fact]
    public void Pages_without_end_are_cut()
    {
        var kids = string.Concat(Enumerable.Repeat("2 0 R ", 50_000));
        var facts = BerkasContoh.Facts("pohon.pdf", Pdfs.Of("<</Type/Catalog/Pages 2 0 R>>", $"<</Type/Pages/Kids[{kids}]>>"));

        Assert.Equal(Soundness.Damaged, facts.Keutuhan);
    }

    [Fact]
    public void Brackets_without_end_do_not_overflow_the_stack()
    {
        var facts = BerkasContoh.Facts("kurung.pdf", Pdfs.Of(new string('[', 500_000), "null"));

        Assert.Equal(Soundness.Damaged, facts.Keutuhan);
    }

    [Fact]
    public void An_archive_is_listed_and_never_unpacked()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/document.xml", CompressionLevel.Optimal).Open();
            entry.Write(new byte[16 * 1024 * 1024]);
        }

        var content = stream.ToArray();
        BerkasContoh.Facts("pemanasan.docx", content);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var facts = BerkasContoh.Facts("bom.docx", content);

        Assert.Equal((FileKind.Docx, Soundness.Whole), (facts.Jenis, facts.Keutuhan));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024 * 1024);
    }

    [Fact]
    public void A_locked_archive_is_locked() =>
        Assert.Equal(Soundness.Locked, BerkasContoh.Facts("rahasia.zip", Zips.Locked("a.txt")).Keutuhan);

    [Fact]
    public void An_old_document_whose_sectors_lie_far_beyond_its_end_is_cut_short()
    {
        var content = CompoundFiles.Holding("WordDocument");
        content[48 + 3] = 0xF0;

        Assert.Equal(Soundness.Truncated, BerkasContoh.Facts("lama.doc", content).Keutuhan);
        Assert.Equal(Soundness.Whole, BerkasContoh.Facts("lama.doc", CompoundFiles.Holding("WordDocument")).Keutuhan);
    }

    [Fact]
    public void A_video_without_its_index_is_cut_short()
    {
        Assert.Equal(Soundness.Whole, BerkasContoh.Facts("v.mp4", Mp4s.Of("ftyp", "mdat", "moov")).Keutuhan);
        Assert.Equal(Soundness.Truncated, BerkasContoh.Facts("v.mp4", Mp4s.Of("ftyp", "mdat")).Keutuhan);
        Assert.Equal(Soundness.Truncated, BerkasContoh.Facts("v.mp4", Mp4s.Of("ftyp", "moov", "mdat")[..^5]).Keutuhan);
    }

    private static byte[] Packed(int length)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var block = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("q Q ", 16 * 1024)));
            for (var done = 0; done < length; done += block.Length)
            {
                stream.Write(block);
            }
        }

        return packed.ToArray();
    }
}

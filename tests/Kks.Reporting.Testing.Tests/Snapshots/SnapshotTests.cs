using Kks.Reporting.Testing.Tests.Documents;

namespace Kks.Reporting.Testing.Tests.Snapshots;

public sealed class SnapshotTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private SnapshotOptions Options => new() { Folder = _folder.Path, Tulis = true };

    [Fact]
    public async Task A_document_nobody_accepted_fails_and_is_written_to_be_reviewed()
    {
        var docx = TinyDocx.Of("<w:p><w:r><w:t>Pasar sehat</w:t></w:r></w:p>").Bytes();
        var failure = await Assert.ThrowsAsync<SnapshotException>(() => Snapshot.Verify(docx, Options));
        Assert.Equal(SnapshotState.New, failure.Result.State);
        Assert.Equal(["SnapshotTests.A_document_nobody_accepted_fails_and_is_written_to_be_reviewed.received.docx", "SnapshotTests.A_document_nobody_accepted_fails_and_is_written_to_be_reviewed.received.txt"], _folder.Files());
        Assert.Equal("Pasar sehat\n", File.ReadAllText(failure.Result.Received!));
        Assert.Equal(docx, File.ReadAllBytes(Path.ChangeExtension(failure.Result.Received!, ".docx")));
        Assert.Contains("Belum ada yang disetujui", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"kks template terima \"{_folder.Path}\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_acceptance_the_same_document_passes_and_nothing_is_left_to_review()
    {
        await Assert.ThrowsAsync<SnapshotException>(() => Snapshot.Verify("satu\r\ndua", Options));
        Assert.Single(SnapshotAcceptance.Accept(_folder.Path));
        await Snapshot.Verify("satu\ndua\n\n", Options);
        Assert.Equal(["SnapshotTests.After_acceptance_the_same_document_passes_and_nothing_is_left_to_review.verified.txt"], _folder.Files());
    }

    [Fact]
    public async Task A_changed_sentence_is_shown_below_its_heading_with_the_words_that_changed()
    {
        _folder.Write("surat.verified.txt", "# BAB I Pendahuluan\n\n## A. Latar\n\nPasar ini bersih dan aman.\n\nTetap.\n");
        var failure = await Assert.ThrowsAsync<SnapshotException>(() => Snapshot.Verify("# BAB I Pendahuluan\n\n## A. Latar\n\nPasar ini sangat bersih dan nyaman.\n\nTetap.\n", Options with { Nama = "surat" }));
        Assert.Equal(
            $$"""
            Dokumen tidak sama dengan yang disetujui (surat.verified.txt).
            Banyaknya perubahan: 1.

            1. Baris 5, di bawah “BAB I Pendahuluan › A. Latar”
               disetujui: Pasar ini bersih dan [-aman.-]
               sekarang:  Pasar ini {+sangat+} bersih dan {+nyaman.+}

            [-…-] tidak ada lagi, {+…+} baru.
            Hasil sekarang ada di {{Path.Combine(_folder.Path, "surat.received.txt")}}. Baca; bila memang itu yang dimaksud, jalankan: kks template terima "{{_folder.Path}}"
            """.ReplaceLineEndings("\n"),
            failure.Message);
    }

    [Fact]
    public async Task The_message_speaks_English_where_asked()
    {
        _folder.Write("letter.verified.txt", "one\n");
        var failure = await Assert.ThrowsAsync<SnapshotException>(() => Snapshot.Verify("two\n", Options with { Nama = "letter", Bahasa = "en" }));
        Assert.StartsWith("The document is not the same as the accepted one (letter.verified.txt).\nNumber of changes: 1.\n\n1. Line 1\n   accepted: [-one-]\n   now:      {+two+}\n", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_build_server_nothing_is_written_or_removed()
    {
        _folder.Write("a.verified.txt", "satu\n");
        _folder.Write("a.received.txt", "lama\n");
        var server = Options with { Nama = "a", Tulis = false };
        var failure = await Assert.ThrowsAsync<SnapshotException>(() => Snapshot.Verify("dua", server));
        await Snapshot.Verify("satu", server);
        Assert.Null(failure.Result.Received);
        Assert.Contains("peladen build", failure.Message, StringComparison.Ordinal);
        Assert.Equal("lama\n", _folder.TextOf("a.received.txt"));
        Assert.Equal(2, _folder.Files().Count());
    }

    [Fact]
    public async Task Every_kind_of_document_gives_the_same_text()
    {
        var bytes = TinyDocx.Of("<w:p><w:r><w:t>isi</w:t></w:r></w:p>").Bytes();
        _folder.Write("a.verified.txt", "isi\n");
        var path = _folder.FileAt("b.docx");
        await File.WriteAllBytesAsync(path, bytes);
        var options = Options with { Nama = "a" };
        await Snapshot.Verify(bytes, options);
        await Snapshot.Verify(new MemoryStream(bytes), options);
        await Snapshot.VerifyFile(path, options);
        await Snapshot.Verify(new RenderedDocument(bytes, []), options);
    }

    [Theory]
    [InlineData("pasar", 1.5)]
    public async Task Parameters_are_part_of_the_name(string tatanan, double nilai)
    {
        var options = Options.With("tatanan", tatanan).With("nilai", nilai).With("tanggal", new DateOnly(2025, 8, 17)).With("jalur", "a/b:c").With("kosong", null);
        var failure = await Assert.ThrowsAsync<SnapshotException>(() => Snapshot.Verify("x", options));
        Assert.Equal("SnapshotTests.Parameters_are_part_of_the_name_tatanan=pasar_nilai=1.5_tanggal=2025-08-17_jalur=a-b-c_kosong=null.verified.txt", Path.GetFileName(failure.Result.Verified));
    }

    [Fact]
    public async Task Without_options_the_files_stand_beside_the_test() => await Snapshot.Verify("Teks ini ada di samping pengujiannya.");

    public void Dispose() => _folder.Dispose();
}

using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>Word comments: notes to authors that begin with <c>kks:</c> vanish, a reviewer's comment stays.</summary>
internal sealed class AuthorNotes : IGalleryTemplate
{
    public string Name => "20-catatan-penulis";

    public void Compose(GalleryDocument document)
    {
        document.Main.AddNewPart<WordprocessingCommentsPart>("rIdComments").Comments = new Comments(
            Comment("1", "kks: nama daerah diambil dari usulan.yaml, jangan diketik tangan"),
            Comment("2", "Mohon kepala dinas memeriksa kalimat ini."));
        document.Add("JudulNaskah", "Telaahan Staf");
        document.Add(
            Marked("1", "Telaahan ini mengenai {{ tatanan.sebutan }} di {{ daerah.nama_lengkap }}."),
            Marked("2", "Nilai mandiri {{ tatanan.nilai_teks }} {{ if tatanan.nilai >= 71 }}sudah{{ else }}belum{{ end }} memenuhi batas 71 kategori Padapa."));
        document.Add("Isi", "Komentar pertama hanya untuk penulis templat dan tidak ikut; komentar kedua tetap ada.");
    }

    private static Comment Comment(string id, string text) =>
        new(new Paragraph(Words.Run(text))) { Id = id, Author = "Penulis templat", Initials = "PT", Date = new DateTime(2025, 1, 2, 3, 4, 5, DateTimeKind.Utc) };

    private static Paragraph Marked(string id, string text)
    {
        var paragraph = Words.Paragraph("Isi", "");
        paragraph.Append(new CommentRangeStart { Id = id });
        paragraph.Append(Words.Runs(text));
        paragraph.Append(new CommentRangeEnd { Id = id }, new Run(new CommentReference { Id = id }));
        return paragraph;
    }
}

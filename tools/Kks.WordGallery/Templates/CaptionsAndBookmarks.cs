using DocumentFormat.OpenXml.Wordprocessing;
using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>Numbered captions with bookmarks in a loop, each referred to in its own sentence; a drawing in the loop.</summary>
internal sealed class CaptionsAndBookmarks : IGalleryTemplate
{
    public string Name => "21-takarir-dan-penanda";

    public void Compose(GalleryDocument document)
    {
        var card = Pictures.AddCard(document.Main);
        document.Add("JudulNaskah", "Capaian Beserta Rujukannya");
        document.Add("IsiPolos", "{{ for i in tatanan.indikator offset: 2 limit: 3 }}");
        var sentence = Words.Paragraph("Isi", "Capaian {{ i.nama }} ada pada ");
        sentence.Append(Words.Field("REF tabel_capaian \\h", "Tabel 1"));
        sentence.Append(Words.Run(" "), Pictures.Inline(card, 3, "Tanda bagian {{ i.nomor }}", 0.9, 0.6), Words.Run("."));
        var caption = Words.Paragraph("Keterangan", "", new BookmarkStart { Id = "11", Name = "tabel_capaian" }, Words.Run("Tabel "));
        caption.Append(Words.Field("SEQ Tabel \\* ARABIC", "{{ for.index + 1 }}"));
        caption.Append(new BookmarkEnd { Id = "11" }, Words.Run(" {{ i.nama }}"));
        document.Add(
            sentence,
            caption,
            Tables.Table(
                Tables.Report,
                [3071, 3000, 3000],
                Tables.Head("Tahun", "Target", "Capaian"),
                Tables.Row("{{ for c in i.capaian }}{{ c.tahun }}", "{{ c.target_teks }}", "{{ c.nilai_teks }}{{ end }}")),
            Words.Paragraph("CatatanTabel", "Sumber: {{ i.perangkat_daerah.nama }}."),
            Words.Paragraph("IsiPolos", "{{ end }}"));
    }
}

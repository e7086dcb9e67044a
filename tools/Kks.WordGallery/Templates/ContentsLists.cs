using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>A table of contents and a list of tables as Word makes them; headings, captions and references to them in a loop.</summary>
internal sealed class ContentsLists : IGalleryTemplate
{
    public string Name => "25-daftar-isi";

    public void Compose(GalleryDocument document)
    {
        document.Add("JudulNaskah", "Ringkasan {{ tatanan.sebutan }}");
        document.Add(Control());
        document.Add("JudulDaftar", "Daftar Tabel");
        document.Add(Entry("DaftarKeterangan", "TOC \\h \\z \\c \"Tabel\"", "Tabel 1 {{ i.nama }}"));
        document.Add("Judul1", "Capaian {{ tatanan.nama }}");
        document.Add("IsiPolos", "{{ for i in tatanan.indikator limit: 3 }}");
        document.Add("Judul2", "{{ i.nama }}");
        var sentence = Words.Paragraph("Isi", "Target dan capaian tiap tahun ada pada ");
        sentence.Append(Words.Field("REF tabel_indikator \\h", "Tabel 1"));
        sentence.Append(Words.Run("."));
        var caption = Words.Paragraph("Keterangan", "", new BookmarkStart { Id = "31", Name = "tabel_indikator" }, Words.Run("Tabel "));
        caption.Append(Words.Field("SEQ Tabel \\* ARABIC", "1"));
        caption.Append(new BookmarkEnd { Id = "31" }, Words.Run(" {{ i.nama }}"));
        document.Add(
            sentence,
            caption,
            Tables.Table(
                Tables.Report,
                [3071, 3000, 3000],
                Tables.Head("Tahun", "Target", "Capaian"),
                Tables.Row("{{ for c in i.capaian }}{{ c.tahun }}", "{{ c.target_teks }}", "{{ c.nilai_teks }}{{ end }}")),
            Words.Paragraph("CatatanTabel", "Sumber: {{ i.perangkat_daerah.nama }}."));
        document.Add("IsiPolos", "{{ end }}");
        document.Add("Judul1", "Tindak Lanjut");
        document.Add("Isi", "Daftar di atas terisi sendiri ketika dokumen disusun; nomor halamannya dengan --halaman.");
    }

    /// <summary>The block Word inserts for a table of contents: a content control with title and field.</summary>
    private static SdtBlock Control() => new(
        new SdtProperties(new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" }, new DocPartUnique())),
        new SdtContentBlock(
            Words.Paragraph("JudulDaftar", "Daftar Isi"),
            Entry("Daftar1", "TOC \\o \"1-2\" \\h \\z \\u", "Capaian {{ tatanan.nama }}")));

    private static Paragraph Entry(string style, string instruction, string shown)
    {
        var paragraph = Words.Paragraph(style, "");
        paragraph.Append(Words.Field(instruction, shown + "\t1").Cast<OpenXmlElement>());
        return paragraph;
    }
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>A form: content controls keep their frame and title, what is in them is filled, also block by block.</summary>
internal sealed class ContentControls : IGalleryTemplate
{
    public string Name => "12-kendali-isi";

    public void Compose(GalleryDocument document)
    {
        document.Add("JudulNaskah", "Formulir Data Umum");
        document.Add(
            Line("Kabupaten/kota: ", 101, "Nama daerah", "{{ daerah.nama_lengkap }}"),
            Line("Ketua Tim Pembina: ", 102, "Ketua Tim Pembina", "{{ usulan.data_umum.ketua_tim_pembina ?? \"…\" }}"),
            Line("Forum: ", 103, "Forum", "{{ usulan.data_umum.nama_forum ?? \"…\" }}"),
            Block(104, "Kecamatan", "{{ for k in usulan.data_umum.kecamatan }}", "{{ k.nama }}: {{ k.jumlah_desa_kelurahan }} desa/kelurahan", "{{ end }}"));
        document.Add("Isi", "Formulir diisi dari data; kendali isinya tetap dapat disunting di Word.");
    }

    private static Paragraph Line(string label, int id, string title, string tag)
    {
        var control = new SdtRun(Properties(id, title, oneLine: true), new SdtContentRun(Words.Run(tag)));
        return Words.Paragraph("IsiPolos", label, control);
    }

    private static SdtBlock Block(int id, string title, params string[] lines) =>
        new(Properties(id, title, oneLine: false), new SdtContentBlock(lines.Select(line => Words.Paragraph("DaftarButir", line))));

    private static SdtProperties Properties(int id, string title, bool oneLine)
    {
        OpenXmlElement kind = oneLine ? new SdtContentText() : new SdtContentRichText();
        return new SdtProperties(new SdtAlias { Val = title }, new Tag { Val = title }, new SdtId { Val = id }, kind);
    }
}

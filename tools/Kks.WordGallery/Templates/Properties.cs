using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>Tags in the document's properties, and fields in the text that show them.</summary>
internal sealed class Properties : IGalleryTemplate
{
    public string Name => "15-properti-dokumen";

    public void Compose(GalleryDocument document)
    {
        document.CoreProperties(
            """
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Nota Dinas {{ tatanan.sebutan }} – {{ daerah.nama_lengkap }}</dc:title><dc:subject>{{ instrumen.nama }}</dc:subject><dc:creator>Pemerintah {{ daerah.nama_lengkap }}</dc:creator><cp:keywords>kabupaten sehat; {{ tatanan.kunci }}; {{ instrumen.edisi }}</cp:keywords></cp:coreProperties>
            """);
        document.CustomProperties(
            """
            <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="NilaiMandiri"><vt:lpwstr>{{ tatanan.nilai_teks }}</vt:lpwstr></property></Properties>
            """);
        document.Add("JudulNaskah", "Nota Dinas");
        var title = Words.Paragraph("IsiPolos", "Hal: ");
        title.Append(Words.Field("TITLE", "Nota Dinas {{ tatanan.sebutan }} – {{ daerah.nama_lengkap }}"));
        var value = Words.Paragraph("IsiPolos", "Nilai mandiri: ");
        value.Append(Words.Field("DOCPROPERTY NilaiMandiri", "{{ tatanan.nilai_teks }}"));
        document.Add(title, value);
        document.Add("Isi", "Judul, pokok, penulis, dan kata kunci dokumen ini – terlihat di Berkas > Info – diisi dari data, sehingga lemari arsip digital dapat mencarinya.");
    }
}

using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>Whole documents inserted: another pack's letter, and for each agency a work procedure of the district with its own numbered steps.</summary>
internal sealed class InsertedDocuments : IGalleryTemplate
{
    public string Name => "24-dokumen-sisipan";

    public void Compose(GalleryDocument document)
    {
        document.Add("JudulNaskah", "Berkas Usulan {{ tatanan.sebutan }}");
        document.Add("Isi", "Berkas ini memuat surat usulan daerah dan prosedur kerja yang berlaku di setiap perangkat daerah.");
        document.Add("IsiPolos", "{{ dokumen_paket \"surat-usulan\" }}");
        document.Add("IsiPolos", "{{ for p in tatanan.perangkat_daerah }}");
        document.Add("Judul2", "Prosedur {{ p.nama }}");
        document.Add("IsiPolos", "{{ dokumen \"lampiran/prosedur-verifikasi.docx\" }}", "{{ end }}");
        document.Add(Words.Paragraph("Isi", "Langkah pada setiap prosedur bernomor dari 1."));
    }
}

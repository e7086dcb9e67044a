using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>The other control tags: <c>case</c>, <c>with</c>, <c>while</c>, <c>capture</c>, variables and functions of the author's own.</summary>
internal sealed class ControlTags : IGalleryTemplate
{
    public string Name => "19-case-with-while-capture";

    public void Compose(GalleryDocument document)
    {
        document.Add("IsiPolos", "{{ capture pembuka }}Pemerintah {{ daerah.nama_lengkap }}, Provinsi {{ daerah.provinsi }}{{ end }}");
        document.Add("JudulNaskah", "Undangan Rapat Verifikasi");
        document.Add("Isi", "{{ pembuka }} mengundang perangkat daerah penjawab {{ tatanan.sebutan }}.");
        document.Add("IsiPolos", "{{ case tatanan.kunci }}", "{{ when \"pasar\" }}");
        document.Add("Isi", "Rapat dilaksanakan di kantor pengelola pasar, dilanjutkan kunjungan lapangan.");
        document.Add("IsiPolos", "{{ when \"satuan-pendidikan\", \"pariwisata\" }}");
        document.Add("Isi", "Rapat dilaksanakan di dinas yang membidangi.");
        document.Add("IsiPolos", "{{ else }}");
        document.Add("Isi", "Rapat dilaksanakan di Sekretariat Tim Pembina.");
        document.Add("IsiPolos", "{{ end }}", "{{ with usulan.data_umum }}");
        document.Add("Isi", "Narahubung: {{ nama_forum ?? \"forum belum diisi\" }}, {{ alamat_forum ?? \"alamat belum diisi\" }}.");
        document.Add("IsiPolos", "{{ end }}", "Daftar hadir:", "{{ n = 0; while n < tatanan.perangkat_daerah.size }}");
        document.Add(Words.Paragraph("IsiPolos", "{{ n + 1 }}.\t{{ tatanan.perangkat_daerah[n].nama }}{{ n = n + 1 }}"));
        document.Add("IsiPolos", "{{ end }}");
        document.Add("Isi", "{{ pembuka }} mengucapkan terima kasih.");
    }
}

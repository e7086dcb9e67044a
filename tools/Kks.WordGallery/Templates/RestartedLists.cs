namespace Kks.WordGallery.Templates;

/// <summary>What each agency still owes: a numbered list that begins at 1 again for each.</summary>
internal sealed class RestartedLists : IGalleryTemplate
{
    public string Name => "08-daftar-bernomor";

    public void Compose(GalleryDocument document)
    {
        document.Add("JudulNaskah", "Yang Masih Harus Dilengkapi");
        document.Add("Isi", "Daftar ini disusun menurut indikator {{ tatanan.sebutan }}. Nomornya mulai dari 1 pada setiap indikator.");
        document.Add("IsiPolos", "{{ for i in tatanan.indikator; if !i.lengkap }}");
        document.Add("Isi", "{{ ulang_nomor }}**{{ i.nomor_lengkap }} {{ i.nama }}**");
        document.Add("IsiPolos", "{{ for k in i.kekurangan }}");
        document.Add("DaftarNomor", "{{ k }}");
        document.Add("IsiPolos", "{{ end }}", "{{ end; end }}");
        document.Add("Isi", "Tindak lanjut yang sudah direncanakan:");
        document.Add("IsiPolos", "{{ for t in tatanan.tindak_lanjut }}");
        document.Add("DaftarButir", "{{ t }}");
        document.Add("IsiPolos", "{{ end }}");
    }
}

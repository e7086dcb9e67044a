namespace Kks.WordGallery.Templates;

/// <summary>Components take the place of the paragraph they stand in: picture, gallery, chart, signatures.</summary>
internal sealed class Components : IGalleryTemplate
{
    public string Name => "18-komponen";

    public void Compose(GalleryDocument document)
    {
        document.Add("JudulNaskah", "Laporan Bergambar {{ tatanan.sebutan }}");
        document.Add("Isi", "Foto kegiatan:");
        document.Add("IsiPolos", "{{ for i in tatanan.indikator }}", "{{ if i.gambar.size > 0 }}");
        document.Add("Gambar", "{{ galeri i.gambar kolom: 2 }}");
        document.Add("IsiPolos", "{{ end }}", "{{ end }}");
        document.Add("Isi", "Nilai mandiri setiap tatanan:");
        document.Add(
            "Gambar",
            "{{ grafik { jenis: \"batang\", kategori: penilaian.tatanan | array.map \"nama_pendek\", deret: [{ nama: \"Nilai mandiri\", nilai: penilaian.tatanan | array.map \"nilai\" }, { nama: \"Batas Padapa\", batas: 71 }], judul: \"Nilai Mandiri Tatanan\", alt: \"Nilai mandiri setiap tatanan\", tinggi: 8 } }}");
        document.Add("Isi", "Disahkan oleh:");
        document.Add("IsiPolos", "{{ tanda_tangan usulan.pengesahan tempat_tanggal: (tempat_tanggal opsi.tempat opsi.tanggal) }}");
    }
}

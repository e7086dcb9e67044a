using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>A certificate whose sentences differ with the data: <c>if</c> and <c>else</c> inside a line.</summary>
internal sealed class InlineConditions : IGalleryTemplate
{
    public string Name => "01-syarat-sebaris";

    public void Compose(GalleryDocument document)
    {
        document.Add([.. PageParts.Letterhead("Tim Pembina Kabupaten/Kota Sehat", "{{ usulan.data_umum.alamat_kantor ?? \"Alamat kantor belum diisi\" }}")]);
        document.Add("JudulNaskah", "Surat Keterangan Nilai Mandiri");
        document.Add(
            "Isi",
            "Tim Pembina Kabupaten/Kota Sehat {{ daerah.nama_lengkap }}, Provinsi {{ daerah.provinsi }}, menerangkan bahwa {{ tatanan.sebutan }} memperoleh nilai mandiri **{{ tatanan.nilai_teks }}**"
            + "{{ if tatanan.nilai >= 71 }}, **memenuhi** batas 71 kategori Padapa{{ else if tatanan.nilai }}, **belum memenuhi** batas 71 kategori Padapa{{ else }} karena opsinya belum dipilih{{ end }}.",
            "Dari {{ tatanan.kelengkapan.jumlah_indikator }} indikator, {{ tatanan.kelengkapan.terjawab }} sudah dijawab"
            + "{{ if tatanan.kelengkapan.lengkap < tatanan.kelengkapan.jumlah_indikator }} dan {{ tatanan.kelengkapan.jumlah_indikator - tatanan.kelengkapan.lengkap }} masih harus dilengkapi{{ end }}."
            + "{{ if usulan.ilustrasi }} {{ usulan.ilustrasi }}{{ end }}");

        // Word tears a tag apart wherever its author once corrected a letter.
        var torn = Words.Paragraph("Isi", "Daerah mengusulkan kategori ");
        torn.Append(Words.Torn("{{ if usulan.target }}{{ usulan.target }}{{ else }}yang belum ditetapkan{{ end }}"));
        torn.Append(Words.Runs(" pada penilaian edisi {{ instrumen.edisi }} dengan data tahun {{ instrumen.tahun_data | rangkai }}."));
        document.Add(torn);
        document.Add("TandaTangan", "{{ tempat_tanggal opsi.tempat opsi.tanggal }}\nKetua Tim Pembina,", "", "", "**{{ usulan.data_umum.ketua_tim_pembina ?? \"(nama belum diisi)\" }}**");
    }
}

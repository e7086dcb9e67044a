using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>One section for each agency: an upright page with the covering note, then a landscape page with its indicators.</summary>
internal sealed class LandscapeSections : IGalleryTemplate
{
    public string Name => "07-seksi-per-perangkat-daerah";

    public void Compose(GalleryDocument document)
    {
        document.Add("JudulNaskah", "Lampiran per Perangkat Daerah");
        document.Add("Isi", "Lampiran ini terdiri atas satu halaman pengantar tegak dan satu halaman tabel mendatar bagi setiap perangkat daerah yang menjawab {{ tatanan.sebutan }}.");
        document.Add(PageParts.SectionEnd(landscape: false));
        document.Add("IsiPolos", "{{ for p in tatanan.perangkat_daerah }}");
        document.Add("JudulNaskah", "{{ p.nama }}");
        document.Add("Isi", "{{ p.kepala.jabatan }} memvalidasi indikator {{ p.nomor_indikator }} {{ tatanan.sebutan }}. Tabelnya ada di halaman berikut.");
        document.Add(PageParts.SectionEnd(landscape: false));
        document.Add(
            Words.Paragraph("Keterangan", "Indikator {{ p.nama }}"),
            Tables.Table(
                Tables.Zebra,
                [900, 5303, 4200, 1200, 2400],
                Tables.Head("No.", "Indikator", "Opsi yang dipilih", "Nilai", "Capaian akhir"),
                Tables.Row("{{ for i in p.indikator }}{{ i.nomor_lengkap }}", "{{ i.nama }}", "{{ i.opsi ?? \"belum dipilih\" }}", "{{ i.nilai_teks }}", "{{ i.capaian_akhir_teks }}{{ end }}")),
            PageParts.SectionEnd(landscape: true));
        document.Add("IsiPolos", "{{ end }}");
        document.Add("JudulNaskah", "Penutup");
        document.Add("Isi", "Seluruh lampiran berasal dari data usulan {{ daerah.nama_lengkap }} edisi {{ instrumen.edisi }}.");
    }
}

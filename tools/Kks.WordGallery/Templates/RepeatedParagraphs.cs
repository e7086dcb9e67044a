using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>Chapters of a report: a loop over headings and paragraphs, with paragraphs that appear only sometimes.</summary>
internal sealed class RepeatedParagraphs : IGalleryTemplate
{
    public string Name => "02-paragraf-berulang";

    public void Compose(GalleryDocument document)
    {
        document.Add("JudulNaskah", "Ringkasan {{ tatanan.sebutan }}");
        document.Add("Isi", "Ringkasan ini memuat {{ tatanan.indikator.size }} indikator menurut urutan instrumen edisi {{ instrumen.edisi }}.");
        document.Add("IsiPolos", "{{ for i in tatanan.indikator }}");
        document.Add("Judul2", "{{ i.nama }}");
        document.Add("Isi", "Yang diukur: {{ i.ringkasan }}");
        document.Add("IsiPolos", "{{ if i.dijawab }}");
        document.Add("Isi", "Opsi yang dipilih: **{{ i.opsi ?? \"belum dipilih\" }}** dengan nilai {{ i.nilai_teks }}.");
        document.Add("IsiPolos", "{{ if i.pertentangan }}");
        document.Add("Kutipan", "Perlu diperiksa: {{ i.pertentangan }}");
        document.Add("IsiPolos", "{{ end }}", "{{ else }}");
        document.Add("Kutipan", "Indikator ini belum dijawab.");
        document.Add("IsiPolos", "{{ end }}", "{{ end }}");
        document.Add("Isi", "Demikian ringkasan ini disusun dari data usulan {{ daerah.nama_lengkap }}.");
    }
}

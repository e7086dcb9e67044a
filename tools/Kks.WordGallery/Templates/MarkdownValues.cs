namespace Kks.WordGallery.Templates;

/// <summary>Narratives written as Markdown become paragraphs, lists and tables in the template's own styles.</summary>
internal sealed class MarkdownValues : IGalleryTemplate
{
    public string Name => "17-nilai-markdown";

    public void Compose(GalleryDocument document)
    {
        document.Add("JudulNaskah", "Narasi {{ tatanan.sebutan }}");
        document.Add("Isi", "{{ tatanan.pengantar | markdown }}");
        document.Add("IsiPolos", "{{ for i in tatanan.indikator limit: 3 }}");
        document.Add("Judul2", "{{ i.nama }}");
        document.Add("Isi", "{{ i.narasi | markdown }}");
        document.Add("IsiPolos", "{{ end }}");
        document.Add("Judul2", "Inovasi");
        document.Add("IsiPolos", "{{ for n in tatanan.inovasi }}");
        document.Add("Isi", "**{{ n.nama }}** ({{ n.tahun }})");
        document.Add("Isi", "{{ n.uraian | markdown }}");
        document.Add("IsiPolos", "{{ end }}");
    }
}

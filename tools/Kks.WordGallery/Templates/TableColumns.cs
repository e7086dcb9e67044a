using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>Targets and results side by side: two columns repeat for each data year, and the grid follows.</summary>
internal sealed class TableColumns : IGalleryTemplate
{
    public string Name => "06-kolom-tabel";

    public void Compose(GalleryDocument document)
    {
        document.Add("JudulNaskah", "Target dan Capaian {{ tatanan.sebutan }}");
        document.Add(
            Tables.Table(
                Tables.Report,
                [3471, 1300, 1300, 3000],
                Tables.Head("Indikator", "{{ for t in instrumen.tahun_data }}Target {{ t }}", "Capaian {{ t }}{{ end }}", "Perubahan"),
                Tables.Wide("{{ for i in tatanan.indikator }}{{ if i.berangka }}", 4),
                Tables.Row("{{ i.nama }}", "{{ for c in i.capaian }}{{ c.target_teks }}", "{{ c.nilai_teks }}{{ end }}", "{{ i.perubahan }}"),
                Tables.Wide("{{ end }}{{ end }}", 4)),
            Words.Paragraph("CatatanTabel", "Lebar kolom dibagi ulang menurut banyaknya tahun."));
    }
}

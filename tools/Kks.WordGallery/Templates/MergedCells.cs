using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>Indicators by agency: the agency's cell merges downwards over its rows.</summary>
internal sealed class MergedCells : IGalleryTemplate
{
    public string Name => "23-sel-digabung";

    public void Compose(GalleryDocument document)
    {
        document.Add("JudulNaskah", "Pembagian Indikator {{ tatanan.sebutan }}");
        document.Add(
            Tables.Table(
                Tables.Report,
                [2871, 800, 4200, 1200],
                Tables.Head("Perangkat daerah", "No.", "Indikator", "Nilai"),
                Tables.Wide("{{ for p in tatanan.perangkat_daerah }}", 4),
                Tables.Row("{{ for i in p.indikator }}{{ gabung }}{{ p.nama }}", "{{ i.nomor_lengkap }}", "{{ i.nama }}", "{{ i.nilai_teks }}{{ end }}"),
                Tables.Wide("{{ end }}", 4)),
            Words.Paragraph("CatatanTabel", "Sel perangkat daerah menyatu selama isinya sama dengan sel di atasnya."));
    }
}

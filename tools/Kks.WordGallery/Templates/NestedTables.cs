using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>Indicator cards: a row per indicator, in it a table with a row per year.</summary>
internal sealed class NestedTables : IGalleryTemplate
{
    public string Name => "05-tabel-bersarang";

    public void Compose(GalleryDocument document)
    {
        var years = Tables.Table(
            Tables.Report,
            [900, 1250, 1250],
            Tables.Head("Tahun", "Target", "Capaian"),
            Tables.Row("{{ for c in i.capaian }}{{ c.tahun }}", "{{ c.target_teks }}", "{{ c.nilai_teks }}{{ end }}"));
        document.Add("JudulNaskah", "Kartu Indikator {{ tatanan.nama_pendek }}");
        document.Add(Tables.Table(
            Tables.Report,
            [5271, 3800],
            Tables.Head("Indikator", "Capaian"),
            Tables.Row(
                Tables.Cell(
                    Words.Paragraph("IsiTabel", "{{ for i in tatanan.indikator limit: 6 }}**{{ i.nomor_lengkap }} {{ i.nama }}**"),
                    Words.Paragraph("IsiTabel", "Opsi: {{ i.opsi ?? \"belum dipilih\" }}"),
                    Words.Paragraph("IsiTabel", "Nilai: {{ i.nilai_teks }}")),
                Tables.Cell(
                    Words.Paragraph("IsiTabel", "{{ if i.capaian.size > 0 }}"),
                    years,
                    Words.Paragraph("IsiTabel", "{{ else }}"),
                    Words.Paragraph("IsiTabel", "Indikator ini tidak diukur dengan angka."),
                    Words.Paragraph("IsiTabel", "{{ end }}{{ end }}")))));
        document.Add("CatatanTabel", "Sel tidak pernah berakhir tanpa paragraf, juga bila isinya hanya tabel.");
    }
}

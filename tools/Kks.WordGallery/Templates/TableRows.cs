using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>An evidence matrix: loops over rows, one inside the other, with a row for the empty case and a total.</summary>
internal sealed class TableRows : IGalleryTemplate
{
    public string Name => "03-baris-tabel";

    public void Compose(GalleryDocument document)
    {
        document.Add("JudulNaskah", "Matriks Bukti {{ tatanan.sebutan }}");
        document.Add(
            Words.Paragraph("Keterangan", "Bukti menurut indikator"),
            Tables.Table(
                Tables.Report,
                [600, 3000, 2200, 1900, 1371],
                Tables.Head("No.", "Judul bukti", "Nomor", "Tanggal", "Disahkan"),
                Tables.Wide("{{ for i in tatanan.indikator }}", 5),
                Tables.Wide("**{{ i.nomor_lengkap }} {{ i.nama }}**", 5),
                Tables.Wide("{{ for b in i.bukti }}", 5),
                Tables.Row("{{ for.index + 1 }}", "{{ b.judul }}", "{{ b.nomor ?? \"–\" }}", "{{ b.tanggal_teks ?? \"–\" }}", "{{ if b.ditandatangani }}ya{{ else }}belum{{ end }}"),
                Tables.Wide("{{ else }}", 5),
                Tables.Wide("Belum ada bukti.", 5),
                Tables.Wide("{{ end }}", 5),
                Tables.Wide("{{ end }}", 5),
                Tables.Row(Tables.Cell("**Jumlah bukti**", 4), Tables.Cell("**{{ tatanan.jumlah_bukti }}**"))),
            Words.Paragraph("CatatanTabel", "Baris yang hanya berisi tag tidak meninggalkan apa-apa."));
    }
}

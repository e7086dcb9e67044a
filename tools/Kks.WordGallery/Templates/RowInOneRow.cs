using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>A contact list: the loop begins in the first cell of a row and ends in its last, so the row repeats.</summary>
internal sealed class RowInOneRow : IGalleryTemplate
{
    public string Name => "04-baris-tunggal";

    public void Compose(GalleryDocument document)
    {
        document.Add("JudulNaskah", "Perangkat Daerah Penjawab");
        document.Add("Isi", "Perangkat daerah berikut menjawab {{ tatanan.sebutan }} dan bertanggung jawab atas bukti indikatornya.");
        document.Add(
            Tables.Table(
                Tables.Zebra,
                [600, 4271, 2400, 1800],
                Tables.Head("No.", "Perangkat daerah", "Kepala", "Indikator"),
                Tables.Row("{{ for p in tatanan.perangkat_daerah }}{{ for.index + 1 }}", "{{ p.nama }}", "{{ p.kepala.nama ?? \"belum diisi\" }}", "{{ p.nomor_indikator }}{{ end }}")),
            Words.Paragraph("CatatanTabel", "Sumber: data usulan {{ daerah.nama_lengkap }}, edisi {{ instrumen.edisi }}."));
    }
}

using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>Photo sheet: the pictures of the template are replaced by what the tag in their alternative text yields, at the same size.</summary>
internal sealed class ReplacedPictures : IGalleryTemplate
{
    public string Name => "14-gambar-diganti";

    public void Compose(GalleryDocument document)
    {
        var card = Pictures.AddCard(document.Main);
        var emblem = Words.Centered("Gambar", "");
        emblem.Append(Pictures.Inline(card, 1, "{{ gambar daerah.lambang }}", 2.5, 2.5));
        document.Add(emblem);
        document.Add("JudulNaskah", "Lembar Foto {{ tatanan.sebutan }}");
        var photo = Words.Paragraph("Gambar", "", Pictures.Inline(card, 2, "{{ gambar f }}", 7.2, 4.8));
        document.Add(Tables.Table(
            Tables.Plain,
            [4671, 4400],
            Tables.Wide("{{ for i in tatanan.indikator }}", 2),
            Tables.Row(
                Tables.Cell(Words.Paragraph("IsiTabel", "{{ for f in i.gambar }}"), photo),
                Tables.Cell(Words.Paragraph("IsiTabel", "**{{ i.nomor_lengkap }} {{ i.nama }}**"), Words.Paragraph("IsiTabel", "{{ f.takarir }}{{ end }}"))),
            Tables.Wide("{{ end }}", 2)));
        document.Add("CatatanTabel", "{{ tatanan.jumlah_gambar }} foto ditampilkan.");
    }
}

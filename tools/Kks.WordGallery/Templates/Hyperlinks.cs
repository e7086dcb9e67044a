using DocumentFormat.OpenXml.Wordprocessing;
using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>Links whose target comes from the data: one for the whole document, and one for each row of a table.</summary>
internal sealed class Hyperlinks : IGalleryTemplate
{
    public string Name => "13-tautan";

    public void Compose(GalleryDocument document)
    {
        // Word writes the braces and blanks of an address as %7B, %7D and %20.
        var area = document.Main.AddHyperlinkRelationship(new Uri("https://sig.example.go.id/wilayah/%7B%7B%20daerah.kode%20%7D%7D"), isExternal: true, "rIdArea");
        var item = document.Main.AddHyperlinkRelationship(new Uri("https://bukti.example.go.id/%7B%7B%20i.kunci%20%7D%7D"), isExternal: true, "rIdItem");
        document.Add("JudulNaskah", "Tautan Data {{ tatanan.nama_pendek }}");
        document.Add(Words.Paragraph("Isi", "Data wilayah: ", Link(area.Id, "peta {{ daerah.nama_lengkap }}"), Words.Run(".")));
        var cell = Tables.Cell(Words.Paragraph("IsiTabel", "", Link(item.Id, "berkas {{ i.kunci }}"), Words.Run("{{ end }}")));
        document.Add(Tables.Table(
            Tables.Zebra,
            [5471, 3600],
            Tables.Head("Indikator", "Bukti"),
            Tables.Row(Tables.Cell("{{ for i in tatanan.indikator limit: 5 }}{{ i.nama }}"), cell)));
        document.Add("CatatanTabel", "Alamat dalam contoh ini rekaan.");
    }

    private static Hyperlink Link(string id, string text) =>
        new(new Run(new RunProperties(new RunStyle { Val = "Tautan" }), new Text(text))) { Id = id, History = true };
}

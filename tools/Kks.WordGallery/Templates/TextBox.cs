using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>A box beside the text, with tags and a loop in it.</summary>
internal sealed class TextBox : IGalleryTemplate
{
    public string Name => "11-kotak-teks";

    public void Compose(GalleryDocument document)
    {
        document.Add("JudulNaskah", "Sekilas {{ tatanan.sebutan }}");
        var box = TextBoxes.Anchored(
            7,
            "KotakSekilas",
            6,
            4.6,
            "**Nilai mandiri: {{ tatanan.nilai_teks }}**",
            "Indikator: {{ tatanan.kelengkapan.jumlah_indikator }}, lengkap {{ tatanan.kelengkapan.lengkap }}",
            "{{ for r in tatanan.rincian_nilai }}",
            "Bernilai {{ r.nilai }}: {{ r.jumlah }} indikator",
            "{{ end }}");
        var first = Words.Paragraph("Isi", "");
        first.Append(box);
        first.Append(Words.Runs("{{ daerah.nama_lengkap }} menilai {{ tatanan.sebutan }} dengan {{ tatanan.kelengkapan.jumlah_indikator }} indikator. "
            + "Kotak di kanan dibuat dengan kotak teks Word; isinya boleh memuat tag dan perulangan, seperti isi dokumen."));
        document.Add(first);
        document.Add("Isi", "Jumlah bukti yang disampaikan {{ tatanan.jumlah_bukti }}, di antaranya {{ tatanan.jumlah_foto }} foto.");
    }
}

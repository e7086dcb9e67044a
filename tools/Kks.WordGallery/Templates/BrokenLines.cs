using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>Values with line breaks, tabs and signs that mean something to XML keep them, in the format of the tag.</summary>
internal sealed class BrokenLines : IGalleryTemplate
{
    public string Name => "22-ganti-baris-dan-tanda";

    public void Compose(GalleryDocument document)
    {
        document.Add("JudulNaskah", "Rincian Bukti");
        document.Add(Tables.Table(
            Tables.Report,
            [3871, 5200],
            Tables.Head("Bukti", "Rincian"),
            Tables.Wide("{{ for i in tatanan.indikator offset: 5 limit: 2 }}", 2),
            Tables.Row("{{ for b in i.bukti }}{{ b.judul }}", "{{ b.rincian }}{{ end }}"),
            Tables.Wide("{{ end }}", 2)));
        document.Add("IsiPolos", "Alamat:\n**{{ usulan.data_umum.alamat_kantor }}**", "{{ \"Tanda \" + '\"' + \" & < > tetap apa adanya;\\tsesudah tab,\\nbaris kedua.\" }}");
    }
}

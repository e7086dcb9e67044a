using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>A Word chart in a loop: each turn has a chart of its own, with what the loop knows in its title and names.</summary>
internal sealed class RepeatedCharts : IGalleryTemplate
{
    public string Name => "26-grafik-berulang";

    public void Compose(GalleryDocument document)
    {
        document.Add("JudulNaskah", "Kedudukan Nilai Tiap Indikator");
        document.Add("IsiPolos", "{{ for i in tatanan.indikator limit: 3 }}");
        document.Add("Isi", "{{ i.nama }} bernilai {{ i.nilai_teks }}.");
        var chart = Words.Centered("Gambar", "");
        chart.Append(Charts.Add(document.Main, 7, "Indikator {{ i.nomor }}: nilai {{ i.nilai_teks }}", "Batas nilai tatanan {{ tatanan.nama }}", ("Padapa", 71), ("Wiwerda", 81), ("Wistara di {{ daerah.nama }}", 91)));
        document.Add(chart);
        document.Add("IsiPolos", "{{ end }}");
    }
}

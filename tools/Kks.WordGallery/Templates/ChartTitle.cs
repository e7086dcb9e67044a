using Kks.WordGallery.Writing;

namespace Kks.WordGallery.Templates;

/// <summary>A Word chart whose title and series name hold tags.</summary>
internal sealed class ChartTitle : IGalleryTemplate
{
    public string Name => "16-judul-grafik";

    public void Compose(GalleryDocument document)
    {
        document.Add("JudulNaskah", "Batas Kategori Penghargaan");
        document.Add("Isi", "Nilai mandiri {{ tatanan.sebutan }} adalah {{ tatanan.nilai_teks }}. Grafik berikut menunjukkan batas nilai tatanan tiap kategori.");
        var chart = Words.Centered("Gambar", "");
        chart.Append(Charts.Add(document.Main, 5, "Batas {{ instrumen.penghargaan }} edisi {{ instrumen.edisi }}", "Batas nilai, dibandingkan {{ tatanan.nilai_teks }} milik {{ daerah.nama }}", ("Padapa", 71), ("Wiwerda", 81), ("Wistara", 91)));
        document.Add(chart);
        document.Add("CatatanTabel", "Angka batang milik templat; untuk grafik dari data, pakai komponen grafik.");
    }
}

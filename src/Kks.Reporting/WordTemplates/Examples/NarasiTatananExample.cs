using Kks.Reporting.Word.Styles;

namespace Kks.Reporting.WordTemplates.Examples;

/// <summary>The example for <c>narasi-tatanan</c>: a shorter narrative of one setting, to be rewritten in Word.</summary>
internal static class NarasiTatananExample
{
    public static void Write(ExampleBody body)
    {
        WriteCover(body);
        WriteIntroduction(body);
        WriteRecap(body);
        WriteIndicators(body);
        WriteFollowUp(body);
        WriteValidation(body);
    }

    private static void WriteCover(ExampleBody body) => body
        .Paragraph("NARASI {{ tatanan.sebutan | kapital }}", WordStyle.CoverTitle)
        .Paragraph("{{ tatanan.nama }}", WordStyle.CoverSubtitle)
        .Control("{{ if instrumen.periode_data }}")
        .Paragraph("Tahun data {{ instrumen.periode_data }}", WordStyle.CoverSubtitle)
        .Control("{{ end }}")
        .Paragraph("Pemerintah {{ daerah.nama_lengkap }}", WordStyle.CoverPublisher)
        .Paragraph("Provinsi {{ daerah.provinsi }}", WordStyle.CoverPublisher)
        .Paragraph("Daftar Isi", WordStyle.FrontHeading)
        .Contents();

    private static void WriteIntroduction(ExampleBody body) => body
        .Heading(1, "Pendahuluan")
        .Text("Dokumen ini memuat jawaban {{ daerah.nama_lengkap }} atas {{ tatanan.sebutan }} menurut {{ instrumen.nama }}. Tatanan ini dinilai melalui "
            + "{{ tatanan.indikator.size }} ({{ tatanan.indikator.size | terbilang }}) indikator.")
        .Control("{{ if tatanan.perangkat_daerah.size > 0 }}")
        .Text("Jawaban disampaikan oleh {{ tatanan.perangkat_daerah | array.map \"nama\" | rangkai }}.")
        .Control("{{ end }}")
        .Control("{{ if tatanan.pengantar }}")
        .Text("{{ tatanan.pengantar | markdown }}")
        .Control("{{ end }}");

    private static void WriteRecap(ExampleBody body) => body
        .Heading(1, "Rekapitulasi Capaian")
        .Text("Nilai mandiri {{ tatanan.sebutan }}: {{ if tatanan.nilai }}{{ tatanan.nilai_teks }}{{ else }}belum dapat dihitung{{ end }}.")
        .Caption("Rekapitulasi Capaian Indikator")
        .Table(
            [7, 43, 15, 22, 13],
            ["No.", "Indikator", "Capaian akhir", "Perubahan", "Nilai"],
            ["{{ for i in tatanan.indikator }}{{ i.nomor }}", "{{ i.nama }}", "{{ i.capaian_akhir_teks }}", "{{ i.perubahan }}", "{{ i.nilai_teks }}{{ end }}"])
        .Paragraph("Tanda “–” berarti tidak diukur dengan angka atau belum dapat dihitung.", WordStyle.TableNote);

    private static void WriteIndicators(ExampleBody body) => body
        .Heading(1, "Uraian Indikator")
        .Control("{{ for i in tatanan.indikator }}")
        .Heading(2, "{{ i.nama }}")
        .Text("{{ i.ringkasan }}{{ if i.ambang }} Ambang yang ditetapkan instrumen: {{ i.ambang }}.{{ end }}")
        .Control("{{ if i.berangka && i.capaian.size > 0 }}")
        .Caption("Target dan Capaian Indikator {{ i.nomor }}")
        .Table([34, 33, 33], ["Tahun", "Target", "Capaian"], ["{{ for c in i.capaian }}{{ c.tahun }}", "{{ c.target_teks }}", "{{ c.nilai_teks }}{{ end }}"])
        .Control("{{ end }}")
        .Text("Opsi yang dipilih: {{ if i.opsi }}{{ i.opsi }}{{ if i.nilai }} (nilai {{ i.nilai_teks }}){{ end }}{{ else }}belum dipilih{{ end }}.")
        .Text("{{ i.narasi | markdown }}")
        .Control("{{ if i.bukti.size > 0 }}")
        .Caption("Bukti Indikator {{ i.nomor }}")
        .Table(
            [7, 43, 32, 18],
            ["No.", "Bukti", "Nomor dan tanggal", "Tahun data"],
            ["{{ for b in i.bukti }}{{ for.index + 1 }}", "{{ b.judul }} ({{ b.jenis }})", "{{ b.nomor_tanggal }}", "{{ b.tahun_teks }}{{ end }}"])
        .Control("{{ else }}")
        .Text("Bukti untuk indikator ini belum dilampirkan.")
        .Control("{{ end }}")
        .Text("{{ galeri i.gambar }}")
        .Control("{{ end }}");

    private static void WriteFollowUp(ExampleBody body) => body
        .Heading(1, "Kendala dan Tindak Lanjut")
        .Heading(2, "Kendala")
        .Control("{{ for k in tatanan.kendala }}")
        .Text("{{ k | markdown }}")
        .Control("{{ else }}")
        .Text("Kendala belum diisi.")
        .Control("{{ end }}")
        .Heading(2, "Tindak Lanjut")
        .Control("{{ for t in tatanan.tindak_lanjut }}")
        .Text("{{ t | markdown }}")
        .Control("{{ else }}")
        .Text("Tindak lanjut belum diisi.")
        .Control("{{ end }}");

    private static void WriteValidation(ExampleBody body) => body
        .Heading(1, "Lembar Validasi")
        .Text("Kepala perangkat daerah di bawah ini menyatakan bahwa data dan bukti dalam dokumen ini telah diperiksa dan sesuai dengan keadaan sebenarnya.")
        .Text("{{ tanda_tangan (tatanan.perangkat_daerah | array.map \"kepala\") tempat_tanggal: (tempat_tanggal opsi.tempat opsi.tanggal) }}")
        .Text("{{ tanda_tangan usulan.pengesahan }}");
}

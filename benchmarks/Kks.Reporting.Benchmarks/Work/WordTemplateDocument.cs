using System.IO.Compression;
using System.Text;

namespace Kks.Reporting.Benchmarks.Work;

/// <summary>The report as a template made in Word: the parts and the markup of <see cref="HandWrittenDocument"/> with tags where its values stand.</summary>
internal static class WordTemplateDocument
{
    private static readonly (int Width, string Head, string Field)[] Columns =
    [
        (600, "No", "no"), (3000, "Kegiatan", "kegiatan"), (1200, "Target", "target"), (1200, "Satuan", "satuan"), (1500, "Realisasi", "realisasi"), (1500, "Persen", "persen"),
    ];

    /// <summary>The bytes of the template.</summary>
    public static byte[] Make()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in HandWrittenParts.All.Append(("word/document.xml", Encoding.UTF8.GetBytes(Document()))))
            {
                using var part = zip.CreateEntry(path).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static string Document() =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        + Paragraph("{{ judul }}", "Title") + Paragraph("{{ subjudul }}", "Title") + Paragraph("{{ instansi }}") + Paragraph("{{ tahun }}") + Paragraph("{{ kota }}")
        + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
        + Paragraph("{{ if baris.size > 0 }}") + Table("baris") + Paragraph("{{ end }}")
        + Paragraph("{{ for b in bagian }}")
        + Paragraph("{{ b.judul }}", "Heading1")
        + Paragraph("Pada tahun anggaran ini {{ b.unit }} melaksanakan {{ b.program }} di {{ b.lokasi }} dengan pagu anggaran {{ b.anggaran }}. Sampai dengan akhir periode, realisasi keuangan tercatat {{ b.realisasi }} dan capaian fisik kegiatan adalah {{ b.capaian }} dari target yang ditetapkan.")
        + Paragraph("Pelaksanaan {{ b.program }} di wilayah {{ b.lokasi }} merupakan tanggung jawab {{ b.unit }}. Dari pagu sebesar {{ b.anggaran }} telah direalisasikan {{ b.realisasi }}, sehingga tingkat capaian kinerja dapat disimpulkan sebesar {{ b.capaian }} menurut indikator utama.")
        + Paragraph("Kendala utama yang dihadapi {{ b.unit }} di {{ b.lokasi }} adalah keterbatasan tenaga teknis. Meskipun demikian {{ b.program }} tetap berjalan; dengan anggaran {{ b.anggaran }} dan realisasi {{ b.realisasi }}, capaian akhir sebesar {{ b.capaian }} dinilai baik.")
        + Table("b.baris") + Paragraph("") + Paragraph("{{ end }}")
        + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";

    private static string Paragraph(string text, string? style = null) =>
        $"<w:p>{(style is null ? "" : $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>")}<w:r><w:t xml:space=\"preserve\">{text.Replace(">", "&gt;", StringComparison.Ordinal)}</w:t></w:r></w:p>";

    private static string Table(string rows) =>
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>"
        + string.Concat(Columns.Select(column => $"<w:gridCol w:w=\"{column.Width}\"/>"))
        + "</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>"
        + string.Concat(Columns.Select(column => Cell(column.Width, $"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{column.Head}</w:t></w:r></w:p>")))
        + "</w:tr><w:tr>"
        + string.Concat(Columns.Select((column, index) => Cell(
            column.Width,
            Paragraph($"{(index == 0 ? $"{{{{ for r in {rows} }}}}" : "")}{{{{ r.{column.Field} }}}}{(index == Columns.Length - 1 ? "{{ end }}" : "")}"))))
        + "</w:tr></w:tbl>";

    private static string Cell(int width, string content) => $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{content}</w:tc>";
}
